import { LOCALES, type Locale } from '@/newsroom/languages/locales'
import type { ReleaseView } from '../queries/findRelease'
import { Attachments } from './Attachments'
import { Dateline } from './Dateline'
import { EventDetails } from './EventDetails'
import { History } from './History'
import { langOf } from './langOf'
import { Picture } from './Picture'
import { PressContacts } from './PressContacts'
import styles from './ReleaseArticle.module.css'
import { ReleaseFacts } from './ReleaseFacts'
import { ReleaseHeader } from './ReleaseHeader'
import { ReleaseNotices } from './ReleaseNotices'
import { RichText, type TextContext } from './RichText'
import { messagesFor } from '../messages/messagesFor'

type Props = { view: ReleaseView; locale: Locale; now: Date; otherVersion?: string | undefined }

/** A release with all its parts, in the order of reading: headline, notices, text, contact, history, who stands behind it. */
export const ReleaseArticle = ({ view, locale, now, otherVersion }: Props) => {
  const { release, clock } = view
  const { text, shared } = release
  const lang = langOf(release, locale)
  const today = now.toISOString().slice(0, 10)
  const context: TextContext = { locale, textLocale: release.locale, today, links: view.links }
  return (
    <article className={styles.release}>
      <ReleaseHeader view={view} locale={locale} />
      <div className={styles.notices}>
        <ReleaseNotices release={release} clock={clock} locale={locale} />
      </div>
      <div className={styles.text}>
        {text.leadImage ? (
          <Picture picture={text.leadImage} locale={locale} today={today} lang={lang} />
        ) : null}
        {shared.event ? <EventDetails event={shared.event} clock={clock} locale={locale} /> : null}
        {text.body ? (
          <div lang={LOCALES[release.locale].bcp47}>
            <RichText body={text.body} context={context} opening={<Dateline release={release} />} />
          </div>
        ) : null}
      </div>
      <div className={styles.side}>
        <PressContacts contacts={view.contacts} locale={locale} now={now} />
        <History history={view.history} clock={clock} locale={locale} lang={lang} />
      </div>
      <div className={styles.notes}>
        {text.noteToEditors ? (
          <section className={styles.editors}>
            <h2>{messagesFor(locale).release.noteToEditors}</h2>
            <div lang={lang}>
              <RichText body={text.noteToEditors} context={context} under={1} />
            </div>
          </section>
        ) : null}
        {text.attachments && text.attachments.length > 0 ? (
          <section>
            <Attachments attachments={text.attachments} locale={locale} lang={lang} />
          </section>
        ) : null}
        <ReleaseFacts view={view} locale={locale} />
      </div>
      {otherVersion ? (
        <p className={styles.tools}>
          <a href={otherVersion} hrefLang={otherOf(locale)}>
            {messagesFor(locale).release.readIn[otherOf(locale)]}
          </a>
        </p>
      ) : null}
    </article>
  )
}

const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en')
