'use client'
import type { Locale } from '../../newsroom/languages/locales'
import { isFrozen } from '../../newsroom/workflow/stages'
import type { WorkflowEvent } from '../../newsroom/workflow/events'
import type { DeskMessages } from '../messages/DeskMessages'
import type { WorkflowState } from '../workflow/readWorkflow'
import { EventButton } from './EventButton'
import styles from './WorkflowPanel.module.css'

/** Refusals that only say that this is not the moment for an event: its button is left out, not shown as off. */
const NOT_NOW = ['wrongStage', 'wrongStanding', 'notYetThere', 'noLiveEdition']

/** One language: its stage in words, the edition that readers see, what is missing, and what can be done. */
export const VersionState = (props: {
  locale: Locale
  state: WorkflowState
  words: DeskMessages
  language: Locale
  modified: boolean
  act: (event: WorkflowEvent, locales: Locale[], more: { note?: string; and?: 'publish' }) => Promise<void>
}) => {
  const { locale, state, words, language, modified, act } = props
  const { stage, standing, live, contributors, missing, request } = state
  const shown = state.events.filter(
    ({ allowed, reasons }) => allowed || reasons.every(({ kind }) => !NOT_NOW.includes(kind)),
  )
  const possible = shown.filter(({ allowed }) => allowed)
  const refused = shown.filter(({ allowed }) => !allowed)
  const about = words.panel.version[locale]
  return (
    <div className={styles.version}>
      <h3 className={styles.heading}>
        {about}
        <span className={styles.stage} data-stage={stage}>
          {words.stages[stage]}
        </span>
      </h3>
      <p className={styles.quiet}>
        {live ? words.panel.edition(live.number, dateIn(language, live.publishedAt)) : words.panel.noEdition}
        {!live && standing ? ` (${words.standings[standing]})` : ''}
        {live?.path && (
          <>
            {' '}
            <a href={live.path} target="_blank" rel="noreferrer">
              {words.panel.readIt}
            </a>
          </>
        )}
      </p>
      {isFrozen(stage) && <p className={styles.notice}>{words.panel.frozen(words.stages[stage])}</p>}
      {request && (
        <blockquote className={styles.notice}>
          <p>{request.note}</p>
          <cite>{request.by}</cite>
        </blockquote>
      )}
      {contributors.length > 0 && (
        <p className={styles.quiet}>
          {words.panel.editedBy(contributors.map(({ name }) => name).join(' · '))}
        </p>
      )}
      {missing.length > 0 && (stage === 'draft' || stage === 'changesRequested') && (
        <details className={styles.missing}>
          <summary>
            {words.panel.missingTitle} ({missing.length})
          </summary>
          <ul>
            {missing.map((one) => (
              <li key={`${one.field} ${one.kind}`}>{words.missing(one)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        {possible.map(({ event }) => (
          <EventButton
            key={event}
            event={event}
            words={words}
            disabled={modified}
            act={(more) => act(event, [locale], more)}
            about={about}
          />
        ))}
      </div>
      {refused.length > 0 && (
        <details className={styles.missing}>
          <summary>{words.panel.whyNot}</summary>
          <dl>
            {refused.map(({ event, reasons }) => (
              <div key={event}>
                <dt>{words.events[event]}</dt>
                {reasons.map(({ kind, message }) => (
                  <dd key={kind}>{message}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

const dateIn = (language: Locale, instant: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant))
