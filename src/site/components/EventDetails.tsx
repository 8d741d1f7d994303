import type { ReleaseShared } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { formatInstant, type Clock } from '../dates/formatInstant'
import { messagesFor } from '../messages/messagesFor'
import styles from './EventDetails.module.css'

/** When and where a media advisory invites to. */
export const EventDetails = (props: {
  event: NonNullable<ReleaseShared['event']>
  clock: Clock | null
  locale: Locale
}) => {
  const { event, clock, locale } = props
  const words = messagesFor(locale).release.event
  const instants = [
    [words.starts, event.starts],
    [words.ends, event.ends],
    [words.accreditation, event.accreditationUntil],
  ] as const
  return (
    <section className={styles.event}>
      <h2>{words.title}</h2>
      <dl>
        {instants.map(([label, instant]) =>
          instant ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <time dateTime={instant}>{formatInstant(instant, clock, locale)}</time>
              </dd>
            </div>
          ) : null,
        )}
        {event.place ? (
          <div>
            <dt>{words.place}</dt>
            <dd>{event.place}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
