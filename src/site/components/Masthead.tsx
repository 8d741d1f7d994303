import { LOCALES, LOCALE_CODES, type Locale } from '@/newsroom/languages/locales'
import { homePath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { Live } from '../queries/live'
import { langOf } from './langOf'
import styles from './Masthead.module.css'
import { SiteMark } from './SiteMark'

/** Whose newsroom this is, and the way to the same page in the other language. */
export const Masthead = (props: {
  locale: Locale
  organisation: Live<'organisation'> | null
  otherLanguage: string
}) => {
  const { locale, organisation, otherLanguage } = props
  const { site, nav } = messagesFor(locale)
  const name = organisation?.text.name
  return (
    <header className={styles.masthead}>
      <div className={styles.wrap}>
        <a className={styles.organisation} href={homePath(locale)}>
          <SiteMark />
          <span>
            {organisation && name ? (
              <>
                <b lang={langOf(organisation, locale)}>{name}</b> <span>{site.newsroom}</span>
              </>
            ) : (
              <b>{site.unnamed}</b>
            )}
          </span>
        </a>
        <nav className={styles.languages} aria-label={nav.language}>
          {LOCALE_CODES.map((code) =>
            code === locale ? (
              <span key={code} lang={code} aria-current="true">
                {LOCALES[code].name}
              </span>
            ) : (
              <a key={code} lang={code} hrefLang={code} href={otherLanguage}>
                {LOCALES[code].name}
              </a>
            ),
          )}
        </nav>
      </div>
    </header>
  )
}
