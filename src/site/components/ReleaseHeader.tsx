import type { Locale } from '@/newsroom/languages/locales'
import { formatDay } from '../dates/formatDay'
import { dayOf } from '../dates/formatInstant'
import { messagesFor } from '../messages/messagesFor'
import type { ReleaseView } from '../queries/findRelease'
import { langOf } from './langOf'
import styles from './ReleaseHeader.module.css'
import { When } from './When'

/** Kind, place and date in the rail; headline and summary beside them. */
export const ReleaseHeader = ({ view, locale }: { view: ReleaseView; locale: Locale }) => {
  const { release, clock } = view
  const { text, shared } = release
  const { types, dates } = messagesFor(locale)
  const lang = langOf(release, locale)
  const changed = release.number > 1 ? text.changeType : undefined
  const changedOn = formatDay(dayOf(release.publishedAt, clock?.timeZone), locale)
  return (
    <header className={styles.header}>
      <p className={styles.meta}>
        {shared.type ? <span className={styles.kind}>{types[shared.type]}</span> : null}
        {text.datelinePlace ? (
          <span className={styles.place} lang={lang}>
            {text.datelinePlace}
          </span>
        ) : null}
        <span>
          <When release={release} clock={clock} locale={locale} />
        </span>
        {changed ? (
          <span>{changed === 'correction' ? dates.corrected(changedOn) : dates.updated(changedOn)}</span>
        ) : null}
      </p>
      <div className={styles.title} lang={lang}>
        <h1>{text.headline}</h1>
        {text.subtitle ? <p className={styles.subtitle}>{text.subtitle}</p> : null}
        {text.summary ? <p className={styles.summary}>{text.summary}</p> : null}
      </div>
    </header>
  )
}
