import type { Locale } from '@/newsroom/languages/locales'
import { mediaContactsPath, newsPath, programmesPath, whereWeWorkPath } from '@/newsroom/urls'
import { countryName } from '@/newsroom/places/countries'
import { messagesFor } from '../messages/messagesFor'
import { clockOf } from '../queries/clockOf'
import type { HomeView } from '../queries/findHome'
import { Card } from './Card'
import { Columns } from './Columns'
import { Desk } from './Desk'
import { EmptyState } from './EmptyState'
import styles from './HomePage.module.css'
import { LeadRelease } from './LeadRelease'
import { LinkList } from './LinkList'
import { placeOf } from './placeOf'
import { OfficeLink } from './OfficeLink'
import { PressHours } from './PressHours'
import { ProgrammeLink } from './ProgrammeLink'
import { ReleaseList } from './ReleaseList'
import { Section } from './Section'

/** The lead, the latest, whom to call, what is being done and where. */
export const HomePage = ({ home, locale, now }: { home: HomeView; locale: Locale; now: Date }) => {
  const words = messagesFor(locale).home
  return (
    <>
      {home.lead ? (
        <LeadRelease lead={home.lead} home={home} locale={locale} today={now.toISOString().slice(0, 10)} />
      ) : (
        <div className={styles.blank}>
          <h1>{words.title}</h1>
          <EmptyState text={words.empty} />
        </div>
      )}
      <div className={styles.rest}>
        <Columns
          main={
            home.lead ? (
              <Section title={words.latest} more={{ href: newsPath(locale), label: words.allNews }}>
                {home.latest.length > 0 ? (
                  <ReleaseList teasers={home.latest} locale={locale} />
                ) : (
                  <EmptyState text={words.emptyLatest} />
                )}
              </Section>
            ) : null
          }
          side={
            <>
              <ForJournalists home={home} locale={locale} now={now} />
              <Programmes home={home} locale={locale} />
            </>
          }
        />
      </div>
      <Offices home={home} locale={locale} />
    </>
  )
}

const ForJournalists = ({ home, locale, now }: { home: HomeView; locale: Locale; now: Date }) => {
  const words = messagesFor(locale).home
  const { organisation, headquarters } = home
  const desk = organisation?.shared.pressDesk ?? headquarters?.shared.pressDesk
  return (
    <Card title={words.forJournalists}>
      {desk ? (
        <>
          <p>
            <b>{words.pressDesk}</b>
          </p>
          <Desk desk={desk} dutyLine={headquarters?.shared.dutyLine} locale={locale} />
        </>
      ) : null}
      {headquarters ? (
        <div className={styles.hours}>
          <PressHours locale={locale} office={headquarters} clock={clockOf(headquarters)} now={now} />
        </div>
      ) : null}
      <p>
        <a className={styles.way} href={mediaContactsPath(locale)}>
          {words.allMediaContacts}
        </a>
      </p>
    </Card>
  )
}

const Programmes = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = messagesFor(locale).home
  if (home.programmes.length === 0) return null
  return (
    <Section title={words.programmes} more={{ href: programmesPath(locale), label: words.allProgrammes }}>
      <LinkList
        items={home.programmes.map((programme) => ({
          key: programme.id,
          link: <ProgrammeLink programme={programme} locale={locale} />,
          about: (programme.shared.countries ?? []).map((code) => countryName(code, locale)).join(', '),
        }))}
      />
    </Section>
  )
}

const Offices = ({ home, locale }: { home: HomeView; locale: Locale }) => {
  const words = messagesFor(locale).home
  if (home.offices.length === 0) return null
  return (
    <div className={styles.offices}>
      <Section title={words.offices} more={{ href: whereWeWorkPath(locale), label: words.allOffices }}>
        <LinkList
          inColumns
          items={home.offices.map((office) => ({
            key: office.id,
            link: <OfficeLink office={office} locale={locale} />,
            about: placeOf(office, locale),
          }))}
        />
      </Section>
    </div>
  )
}
