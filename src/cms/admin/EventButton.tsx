'use client'
import { useId, useState } from 'react'
import { WORKFLOW, type WorkflowEvent } from '../../newsroom/workflow/events'
import type { DeskMessages } from '../messages/DeskMessages'
import styles from './WorkflowPanel.module.css'

type More = { note?: string; and?: 'publish' }

/** The one thing to do next, at each stage: shown first and filled. */
const PRIMARY: readonly WorkflowEvent[] = ['submit', 'approve', 'publish']

/** An event as a button; one that wants a note opens a field for it first. An approval may also publish at once. */
export const EventButton = (props: {
  event: WorkflowEvent
  words: DeskMessages
  disabled: boolean
  /** What it is done to, for those who hear the button and do not see where it stands. */
  about: string
  act: (more: More) => Promise<void>
}) => {
  const { event, words, disabled, about, act } = props
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const noteId = useId()
  const wantsNote = WORKFLOW[event].only.includes('note') || WORKFLOW[event].only.includes('longReason')

  const run = async (more: More) => {
    setBusy(true)
    await act(more)
    setBusy(false)
    setAsking(false)
    setNote('')
  }

  if (asking) {
    return (
      <div role="group" aria-label={words.events[event]} className={styles.note}>
        <label htmlFor={noteId}>
          {words.events[event]} · {words.panel.note}
        </label>
        <textarea
          id={noteId}
          rows={4}
          required
          autoFocus
          value={note}
          placeholder={words.panel.noteHint}
          onChange={({ target }) => setNote(target.value)}
        />
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.primary}
            disabled={busy || note.trim() === ''}
            onClick={() => void run({ note })}
          >
            {words.panel.send}
          </button>
          <button type="button" className={styles.button} onClick={() => setAsking(false)}>
            {words.panel.cancel}
          </button>
        </div>
      </div>
    )
  }
  const off = disabled || busy
  return (
    <>
      {event === 'approve' && (
        <button
          type="button"
          className={styles.primary}
          disabled={off}
          aria-label={`${words.panel.approveAndPublish}, ${about}`}
          onClick={() => void run({ and: 'publish' })}
        >
          {words.panel.approveAndPublish}
        </button>
      )}
      <button
        type="button"
        className={PRIMARY.includes(event) && event !== 'approve' ? styles.primary : styles.button}
        disabled={off}
        aria-label={`${words.events[event]}, ${about}`}
        onClick={() => (wantsNote ? setAsking(true) : void run({}))}
      >
        {words.events[event]}
      </button>
    </>
  )
}
