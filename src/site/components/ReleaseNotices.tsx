import type { Locale } from '@/newsroom/languages/locales'
import { formatInstant, type Clock } from '../dates/formatInstant'
import { messagesFor } from '../messages/messagesFor'
import type { Live } from '../queries/live'
import { langOf } from './langOf'
import { Notice } from './Notice'

/** What a reader must know about a release: taken back, not read twice yet, corrected, in the other language. */
export const ReleaseNotices = (props: { release: Live<'releases'>; clock: Clock | null; locale: Locale }) => {
  const { release, clock, locale } = props
  const { notice } = messagesFor(locale).release
  const lang = langOf(release, locale)
  const { changeType, changeNote } = release.text
  const when = formatInstant(release.publishedAt, clock, locale)
  return (
    <>
      {release.standing === 'withdrawn' ? (
        <Notice title={notice.withdrawn}>{notice.withdrawnMore}</Notice>
      ) : null}
      {release.forced ? <Notice title={notice.forced}>{notice.forcedMore}</Notice> : null}
      {lang ? <Notice>{notice.onlyIn[release.locale]}</Notice> : null}
      {release.number > 1 && changeType ? (
        <Notice title={changeType === 'correction' ? notice.corrected : notice.updated}>
          <time dateTime={release.publishedAt}>{when}</time>
          {changeNote ? (
            <>
              {'. '}
              <span lang={lang}>{changeNote}</span>
            </>
          ) : null}
        </Notice>
      ) : null}
    </>
  )
}
