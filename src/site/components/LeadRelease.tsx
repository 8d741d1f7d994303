import type { Locale } from '@/newsroom/languages/locales'
import { mediaContactsPath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { HomeView } from '../queries/findHome'
import type { Teaser } from '../queries/findReleases'
import { pathTo } from '../queries/pathTo'
import { langOf } from './langOf'
import styles from './LeadRelease.module.css'
import { PhoneLink } from './PhoneLink'
import { Picture } from './Picture'
import { When } from './When'

/** The release that opens the home page: headline first, then on a phone whom to call, then its picture. */
export const LeadRelease = (props: { lead: Teaser; home: HomeView; locale: Locale; today: string }) => {
  const { lead, home, locale, today } = props
  const { release, clock } = lead
  const { headline, summary, datelinePlace, leadImage } = release.text
  const { types, list } = messagesFor(locale)
  const lang = langOf(release, locale)
  return (
    <section className={leadImage ? styles.lead : styles.plain}>
      <div>
        <p className={styles.meta}>
          {release.shared.type ? <span className={styles.kind}>{types[release.shared.type]}</span> : null}
          {datelinePlace ? (
            <span className={styles.place} lang={lang}>
              {datelinePlace}
            </span>
          ) : null}
          <When release={release} clock={clock} locale={locale} />
          {lang ? <span>{list.onlyIn[release.locale]}</span> : null}
        </p>
        <h1>
          <a href={pathTo(release, locale) ?? undefined} lang={lang} hrefLang={lang}>
            {headline}
          </a>
        </h1>
        {summary ? (
          <p className={styles.summary} lang={lang}>
            {summary}
          </p>
        ) : null}
        <PressLine home={home} locale={locale} />
      </div>
      {leadImage ? (
        <div className={styles.picture}>
          <Picture picture={leadImage} locale={locale} today={today} framed lang={lang} />
        </div>
      ) : null}
    </section>
  )
}

const PressLine = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = messagesFor(locale).home
  const office = home.leadDesk
  const phone = office?.shared.pressDesk?.phone ?? home.organisation?.shared.pressDesk?.phone
  return (
    <p className={styles.press}>
      {phone ? (
        <>
          <b>
            {office?.text.name && office.locale === locale
              ? words.pressOf(office.text.name)
              : words.pressDesk}
          </b>{' '}
          <PhoneLink number={phone} />{' '}
        </>
      ) : null}
      <a href={mediaContactsPath(locale)}>{words.allContacts}</a>
    </p>
  )
}
