import type { Locale } from '@/newsroom/languages/locales'
import { formatDay } from '../dates/formatDay'
import { messagesFor } from '../messages/messagesFor'
import type { ProgrammeView } from '../queries/composeProgramme'
import { Columns } from './Columns'
import { CountryNames } from './CountryNames'
import { EmptyState } from './EmptyState'
import { Facts } from './Facts'
import { langOf } from './langOf'
import { LinkList } from './LinkList'
import { Notice } from './Notice'
import { OfficeLink } from './OfficeLink'
import { PageTitle } from './PageTitle'
import { PartnerNames } from './PartnerNames'
import { ProgrammeLink } from './ProgrammeLink'
import { programmeDates } from './programmeDates'
import { ReleaseList } from './ReleaseList'
import { RichText } from './RichText'
import { Section } from './Section'
import { TopicLink } from './TopicLink'

/** A programme: what it is, who pays, where it runs, what was published about it. */
export const ProgrammePage = ({ view, locale, now }: { view: ProgrammeView; locale: Locale; now: Date }) => {
  const { programme, releases, links, successor } = view
  const { text, shared } = programme
  const words = messagesFor(locale).programme
  const lang = langOf(programme, locale)
  const today = now.toISOString().slice(0, 10)
  return (
    <>
      <PageTitle
        above={<strong>{words.states[shared.state ?? 'active']}</strong>}
        title={text.title}
        introduction={text.summary}
        lang={lang}
      />
      <Columns
        main={
          <>
            {lang ? <Notice>{words.onlyIn[programme.locale]}</Notice> : null}
            {successor ? (
              <Notice title={words.successor}>
                <ProgrammeLink programme={successor} locale={locale} />
              </Notice>
            ) : null}
            {text.body ? (
              <div lang={lang}>
                <RichText body={text.body} context={{ locale, textLocale: programme.locale, today, links }} />
              </div>
            ) : null}
            <Section title={words.latest}>
              {releases.length > 0 ? (
                <ReleaseList teasers={releases} locale={locale} />
              ) : (
                <EmptyState text={words.noRelease} />
              )}
            </Section>
          </>
        }
        side={<Side view={view} locale={locale} />}
      />
    </>
  )
}

const Side = ({ view, locale }: { view: ProgrammeView; locale: Locale }) => {
  const { programme, donors, partners, offices, topics } = view
  const { shared } = programme
  const words = messagesFor(locale).programme
  const dates = programmeDates(shared, (day) => formatDay(day, locale), words)
  return (
    <>
      <Facts
        facts={[
          [words.dates, dates],
          [words.fundedBy, donors.length > 0 && <PartnerNames partners={donors} locale={locale} />],
          [words.with, partners.length > 0 && <PartnerNames partners={partners} locale={locale} />],
          [
            words.countries,
            shared.countries?.length ? <CountryNames codes={shared.countries} locale={locale} /> : null,
          ],
          [
            words.topics,
            topics.length > 0 && (
              <ul>
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <TopicLink topic={topic} locale={locale} />
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      {offices.length > 0 ? (
        <Section title={words.offices}>
          <LinkList
            items={offices.map((office) => ({
              key: office.id,
              link: <OfficeLink office={office} locale={locale} />,
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}
