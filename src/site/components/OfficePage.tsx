import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { OfficeView } from '../queries/composeOffice'
import { Card } from './Card'
import { Columns } from './Columns'
import { CountryNames } from './CountryNames'
import { Desk } from './Desk'
import { EmptyState } from './EmptyState'
import { Facts } from './Facts'
import { langOf } from './langOf'
import { Lines } from './Lines'
import { LinkList } from './LinkList'
import { Notice } from './Notice'
import { OfficeLink } from './OfficeLink'
import { PageTitle } from './PageTitle'
import { Person } from './Person'
import { placeOf } from './placeOf'
import { PressHours } from './PressHours'
import { ProgrammeLink } from './ProgrammeLink'
import { ReleaseList } from './ReleaseList'
import { Section } from './Section'

/** An office: where it is, whom to call there, what it covers and what it published. */
export const OfficePage = ({ view, locale, now }: { view: OfficeView; locale: Locale; now: Date }) => {
  const { office, releases } = view
  const { shared, text } = office
  const words = messagesFor(locale).office
  const lang = langOf(office, locale)
  return (
    <>
      <PageTitle
        above={
          <>
            {shared.kind ? <strong>{words.kinds[shared.kind]}</strong> : null} {placeOf(office, locale)}
          </>
        }
        title={text.name}
        introduction={text.introduction}
        lang={lang}
      />
      <Columns
        main={
          <>
            {lang && text.introduction ? <Notice>{words.introductionOnlyIn[office.locale]}</Notice> : null}
            {shared.retired ? (
              <Notice title={words.retired}>
                {view.successor ? (
                  <>
                    {words.successor} <OfficeLink office={view.successor} locale={locale} />
                  </>
                ) : null}
              </Notice>
            ) : null}
            <About view={view} locale={locale} />
            <Section title={words.latest}>
              {releases.length > 0 ? (
                <ReleaseList teasers={releases} locale={locale} />
              ) : (
                <EmptyState text={words.noRelease} />
              )}
            </Section>
          </>
        }
        side={<Side view={view} locale={locale} now={now} />}
      />
    </>
  )
}

const About = ({ view, locale }: { view: OfficeView; locale: Locale }) => {
  const { office, parent } = view
  const { shared, text } = office
  const words = messagesFor(locale).office
  const own = office.locale === locale ? text : {}
  return (
    <Facts
      facts={[
        [words.address, own.address && <Lines text={own.address} />],
        [words.head, text.head && [text.head.name, own.head?.title].filter(Boolean).join(', ')],
        [words.partOf, parent && <OfficeLink office={parent} locale={locale} />],
        [
          words.covers,
          shared.countriesCovered?.length ? (
            <CountryNames codes={shared.countriesCovered} locale={locale} />
          ) : null,
        ],
      ]}
    />
  )
}

const Side = ({ view, locale, now }: { view: OfficeView; locale: Locale; now: Date }) => {
  const { office, clock, contacts, programmes, outsideHours } = view
  const words = messagesFor(locale).office
  const { pressDesk, dutyLine, retired } = office.shared
  return (
    <>
      {retired ? null : (
        <Card title={words.press}>
          <Desk desk={pressDesk} dutyLine={dutyLine} locale={locale} />
          <PressHours locale={locale} office={office} clock={clock} now={now} outsideHours={outsideHours} />
        </Card>
      )}
      {contacts.length > 0 ? (
        <Section title={words.contacts}>
          <LinkList
            items={contacts.map((contact) => ({
              key: contact.id,
              link: <Person contact={contact} locale={locale} />,
            }))}
          />
        </Section>
      ) : null}
      {programmes.length > 0 ? (
        <Section title={words.programmes}>
          <LinkList
            items={programmes.map((programme) => ({
              key: programme.id,
              link: <ProgrammeLink programme={programme} locale={locale} />,
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}
