import type { Locale } from '@/newsroom/languages/locales'
import { formatInstant, type Clock } from '../dates/formatInstant'
import { messagesFor } from '../messages/messagesFor'
import type { PastEdition } from '../queries/findHistory'
import styles from './History.module.css'

type Props = {
  history: readonly PastEdition[]
  clock: Clock | null
  locale: Locale
  lang: string | undefined
}

/** What became of a text since it was first published, newest first. */
export const History = ({ history, clock, locale, lang }: Props) => {
  const words = messagesFor(locale).release
  return (
    <section className={styles.history}>
      <h2>{words.history}</h2>
      <ol>
        {history.map((edition) => (
          <li key={edition.number}>
            <b>
              {edition.change === 'other'
                ? words.editions.other(edition.number)
                : words.editions[edition.change]}
            </b>
            {', '}
            <time dateTime={edition.publishedAt}>{formatInstant(edition.publishedAt, clock, locale)}</time>
            <span>
              {edition.note ? <span lang={lang}>{edition.note} </span> : null}
              {edition.approved ? words.approved : words.awaits}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
