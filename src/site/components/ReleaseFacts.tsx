import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { ReleaseView } from '../queries/findRelease'
import { CountryNames } from './CountryNames'
import { Facts } from './Facts'
import { OfficeLink } from './OfficeLink'
import { PartnerNames } from './PartnerNames'
import { ProgrammeLink } from './ProgrammeLink'
import { TopicLink } from './TopicLink'

/** Who pays, who takes part, which office, programme, countries and topics a release is about, and who the organisation is. */
export const ReleaseFacts = ({ view, locale }: { view: ReleaseView; locale: Locale }) => {
  const { office, programmes, donors, partners, topics, organisation, release } = view
  const words = messagesFor(locale).release
  const { countries, sdgs } = release.shared
  const boilerplate = organisation?.locale === locale ? organisation.text.boilerplate : undefined
  return (
    <>
      {donors.length > 0 || partners.length > 0 ? (
        <section>
          <Facts
            facts={[
              [words.fundedBy, donors.length > 0 && <PartnerNames partners={donors} locale={locale} />],
              [words.with, partners.length > 0 && <PartnerNames partners={partners} locale={locale} />],
            ]}
          />
        </section>
      ) : null}
      <section>
        <Facts
          facts={[
            [words.office, office && <OfficeLink office={office} locale={locale} />],
            [
              words.programmes,
              programmes.length > 0 && (
                <ul>
                  {programmes.map((programme) => (
                    <li key={programme.id}>
                      <ProgrammeLink programme={programme} locale={locale} />
                    </li>
                  ))}
                </ul>
              ),
            ],
            [words.countries, countries?.length ? <CountryNames codes={countries} locale={locale} /> : null],
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
            [words.goals, sdgs?.length ? sdgs.map((goal) => words.goal(goal)).join(', ') : null],
          ]}
        />
      </section>
      {boilerplate ? (
        <section>
          <h2>{words.about}</h2>
          <p>{boilerplate}</p>
        </section>
      ) : null}
    </>
  )
}
