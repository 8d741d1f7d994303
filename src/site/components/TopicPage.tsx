import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { TopicView } from '../queries/composeTopic'
import { Columns } from './Columns'
import { EmptyState } from './EmptyState'
import { langOf } from './langOf'
import { LinkList } from './LinkList'
import { PageTitle } from './PageTitle'
import { ProgrammeLink } from './ProgrammeLink'
import { ReleaseList } from './ReleaseList'
import { Section } from './Section'

/** What was published about a topic, and the programmes that work on it. */
export const TopicPage = ({ view, locale }: { view: TopicView; locale: Locale }) => {
  const { topic, programmes, releases } = view
  const words = messagesFor(locale).topic
  return (
    <>
      <PageTitle above={words.kind} title={topic.text.name} lang={langOf(topic, locale)} />
      <Columns
        main={
          <Section title={words.releases}>
            {releases.length > 0 ? (
              <ReleaseList teasers={releases} locale={locale} />
            ) : (
              <EmptyState text={words.noRelease} />
            )}
          </Section>
        }
        side={
          programmes.length > 0 ? (
            <Section title={words.programmes}>
              <LinkList
                items={programmes.map((programme) => ({
                  key: programme.id,
                  link: <ProgrammeLink programme={programme} locale={locale} />,
                }))}
              />
            </Section>
          ) : null
        }
      />
    </>
  )
}
