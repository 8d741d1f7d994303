import type { ReactNode } from 'react'
import type { Kind } from '@/newsroom/editions/kinds'
import { LOCALE_CODES, otherLocale, type PerLocale } from '@/newsroom/languages/locales'
import { documentPath, homePath } from '@/newsroom/urls'
import { composeOffice } from '../queries/composeOffice'
import { composePage } from '../queries/composePage'
import { composeProgramme } from '../queries/composeProgramme'
import { composeTopic } from '../queries/composeTopic'
import type { Menu } from '../queries/findFurniture'
import { findByAddress } from '../queries/findByAddress'
import { composeRelease } from '../queries/findRelease'
import type { Live } from '../queries/live'
import { pathTo } from '../queries/pathTo'
import type { Reading } from '../queries/reading'
import { OfficePage } from '../components/OfficePage'
import { ProgrammePage } from '../components/ProgrammePage'
import { ReleaseArticle } from '../components/ReleaseArticle'
import { TextPage } from '../components/TextPage'
import { TopicPage } from '../components/TopicPage'
import { messagesFor } from '../messages/messagesFor'
import { describeBody } from './describeBody'
import { goneView, notFoundView } from './notFoundView'
import type { Moved, View } from './view'
import type { BarItem } from '../components/SiteNavigation'

/** What one kind of document says about its page, beside what all of them have in common. */
type Content = {
  title: string | undefined
  description?: string | undefined
  current?: BarItem
  main: ReactNode
}

/** The document read at an address: itself, the way to its present address, or word that it is not there. */
export const documentView = async (
  reading: Reading,
  { kind, slug }: { kind: Kind; slug: string },
  menu: Menu | null,
): Promise<View | Moved> => {
  switch (kind) {
    case 'releases':
      return atAddress(reading, kind, slug, releaseContent)
    case 'offices':
      return atAddress(reading, kind, slug, officeContent)
    case 'programmes':
      return atAddress(reading, kind, slug, programmeContent)
    case 'topics':
      return atAddress(reading, kind, slug, topicContent)
    case 'pages':
      return atAddress(reading, kind, slug, (of, page) => pageContent(of, page, menu))
    default:
      return notFoundView(reading, homePath(otherLocale(reading.locale)))
  }
}

const atAddress = async <K extends Kind>(
  reading: Reading,
  kind: K,
  slug: string,
  compose: (reading: Reading, document: Live<K>, otherVersion: string | undefined) => Promise<Content>,
): Promise<View | Moved> => {
  const { locale } = reading
  const home = homePath(otherLocale(locale))
  const found = await findByAddress(reading, kind, slug)
  if (found.kind === 'nothing') return notFoundView(reading, home)
  if (found.kind === 'gone') return goneView(reading, home)
  if (found.kind === 'moved')
    return { moved: documentPath({ kind, locale, slug: found.slug }) ?? homePath(locale) }
  const { edition } = found
  const versions = versionsOf(edition)
  const otherVersion = versions[otherLocale(locale)]
  const content = await compose(reading, edition, otherVersion)
  const foreign = edition.locale !== locale
  return {
    title: content.title ?? '',
    description: content.description,
    textLocale: edition.locale,
    versions,
    otherLanguage: otherVersion ?? documentPath({ kind, locale: otherLocale(locale), slug }) ?? home,
    ...(content.current && { current: content.current }),
    noindex: foreign || edition.standing !== 'live',
    main: content.main,
  }
}

/** The addresses of a document in the languages that it exists in. */
const versionsOf = (document: Live<Kind>): Partial<PerLocale<string>> => {
  const versions: Partial<PerLocale<string>> = {}
  for (const locale of LOCALE_CODES) {
    const slug = document.slugs[locale]
    const path = slug ? documentPath({ kind: document.kind, locale, slug }) : null
    if (path) versions[locale] = path
  }
  return versions
}

const releaseContent = async (
  reading: Reading,
  release: Live<'releases'>,
  otherVersion: string | undefined,
): Promise<Content> => {
  const view = await composeRelease(reading, release)
  return {
    title: release.text.headline,
    description: release.text.summary,
    current: 'news',
    main: (
      <ReleaseArticle view={view} locale={reading.locale} now={reading.now} otherVersion={otherVersion} />
    ),
  }
}

const officeContent = async (reading: Reading, office: Live<'offices'>): Promise<Content> => ({
  title: office.text.name,
  description: office.text.introduction,
  main: <OfficePage view={await composeOffice(reading, office)} locale={reading.locale} now={reading.now} />,
})

const programmeContent = async (reading: Reading, programme: Live<'programmes'>): Promise<Content> => ({
  title: programme.text.title,
  description: programme.text.summary,
  main: (
    <ProgrammePage
      view={await composeProgramme(reading, programme)}
      locale={reading.locale}
      now={reading.now}
    />
  ),
})

const topicContent = async (reading: Reading, topic: Live<'topics'>): Promise<Content> => ({
  title: topic.text.name,
  description: topic.text.name && messagesFor(reading.locale).topic.description(topic.text.name),
  main: <TopicPage view={await composeTopic(reading, topic)} locale={reading.locale} />,
})

const pageContent = async (reading: Reading, page: Live<'pages'>, menu: Menu | null): Promise<Content> => ({
  title: page.text.title,
  description: describeBody(page.text.body),
  main: (
    <TextPage
      view={await composePage(reading, page)}
      locale={reading.locale}
      now={reading.now}
      menu={{ menu, path: pathTo(page, reading.locale) ?? '' }}
    />
  ),
})
