'use client'
import { useConfig, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { LOCALE_CODES, otherLocale, type Locale } from '../../newsroom/languages/locales'
import type { WorkflowEvent } from '../../newsroom/workflow/events'
import { deskMessages } from '../messages'
import { EventButton } from './EventButton'
import { useWorkflow } from './useWorkflow'
import { VersionState } from './VersionState'
import styles from './WorkflowPanel.module.css'

/**
 * In the side bar of every publishable document: how each language stands on its way to readers, and the events
 * that the person may use, with the reasons when they may not.
 */
export const WorkflowPanel = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const locale = useLocale()
  const modified = useFormModified()
  const [news, setNews] = useState<{ ok: boolean; messages: string[] } | null>(null)
  const language: Locale = i18n.language.startsWith('fr') ? 'fr' : 'en'
  const words = deskMessages[language]
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/workflow` : null
  const { states, send } = useWorkflow({ url, saved: lastUpdateTime, language, failed: words.panel.failed })
  const first: Locale = locale.code === 'fr' ? 'fr' : 'en'

  const act = async (event: WorkflowEvent, locales: Locale[], more: { note?: string; and?: 'publish' }) => {
    if (!states) return
    const seals = Object.fromEntries(locales.map((one) => [one, states[one].seal]))
    const outcome = await send(event, { locales, seals, ...more })
    setNews(outcome.ok ? { ok: true, messages: [words.panel.done(event)] } : outcome)
    // Another text stands in the form than in the database now: only a reload shows it.
    if (outcome.ok && event === 'discard') window.location.reload()
  }

  const inBoth = states
    ? states.en.events.filter(
        ({ event, allowed }) =>
          allowed && states.fr.events.some((other) => other.event === event && other.allowed),
      )
    : []

  return (
    <section className={styles.panel} aria-label={words.panel.title}>
      <h2 className={styles.title}>{words.panel.title}</h2>
      <div role="status" aria-live="polite">
        {news && (
          <ul className={news.ok ? styles.done : styles.refused}>
            {news.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {!url && <p className={styles.quiet}>{words.panel.saveFirst}</p>}
      {url && !states && <p className={styles.quiet}>{words.panel.loading}</p>}
      {states && modified && <p className={styles.quiet}>{words.panel.unsaved}</p>}
      {states &&
        [first, otherLocale(first)].map((one) => (
          <VersionState
            key={one}
            locale={one}
            state={states[one]}
            words={words}
            language={language}
            modified={modified}
            act={act}
          />
        ))}
      {states && inBoth.length > 0 && (
        <div className={styles.version}>
          <h3 className={styles.heading}>{words.panel.both}</h3>
          <div className={styles.buttons}>
            {inBoth.map(({ event }) => (
              <EventButton
                key={event}
                event={event}
                words={words}
                disabled={modified}
                act={(more) => act(event, [...LOCALE_CODES], more)}
                about={words.panel.both}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  )
}
