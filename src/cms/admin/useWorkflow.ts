'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Locale, PerLocale } from '../../newsroom/languages/locales'
import type { WorkflowEvent } from '../../newsroom/workflow/events'
import type { WorkflowState } from '../workflow/readWorkflow'

export type Outcome = { ok: true } | { ok: false; messages: string[] }
export type SendEvent = (
  event: WorkflowEvent,
  body: {
    locales: Locale[]
    seals: Partial<Record<Locale, string>>
    note?: string
    and?: 'publish'
  },
) => Promise<Outcome>

/** The workflow of one document as the server sees it, read again after every save (`saved`) and every event. */
export const useWorkflow = (options: {
  url: string | null
  saved: unknown
  language: Locale
  failed: string
}) => {
  const { url, saved, language, failed } = options
  const [states, setStates] = useState<PerLocale<WorkflowState> | null>(null)

  useEffect(() => {
    if (url === null) return
    const leaving = new AbortController()
    fetch(url, {
      headers: { 'accept-language': language },
      credentials: 'same-origin',
      signal: leaving.signal,
    })
      .then(async (response) => {
        if (response.ok) setStates(await response.json())
      })
      .catch(() => undefined) // left, or offline: what is shown stays, and the next save asks again
    return () => leaving.abort()
  }, [url, saved, language])

  const send: SendEvent = useCallback(
    async (event, body) => {
      try {
        const response = await fetch(`${url}/${event}`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json', 'accept-language': language },
          body: JSON.stringify(body),
        })
        const answer = await response.json()
        if (!response.ok) return { ok: false, messages: messagesIn(answer, failed) }
        setStates(answer)
        return { ok: true }
      } catch {
        return { ok: false, messages: [failed] }
      }
    },
    [url, language, failed],
  )
  return { states, send }
}

const messagesIn = (answer: unknown, otherwise: string): string[] => {
  const errors = (answer as { errors?: { message?: unknown }[] } | null)?.errors
  const messages = Array.isArray(errors) ? errors.map(({ message }) => message) : []
  const words = messages.filter((message): message is string => typeof message === 'string')
  return words.length > 0 ? words : [otherwise]
}
