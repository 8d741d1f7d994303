import { otherLocale } from '@/newsroom/languages/locales'
import { newsPath, type NewsQuery } from '@/newsroom/urls'
import { NewsPage } from '../components/NewsPage'
import { messagesFor } from '../messages/messagesFor'
import { findReleases } from '../queries/findReleases'
import type { Reading } from '../queries/reading'
import { notFoundView } from './notFoundView'
import type { View } from './view'

const ON_A_PAGE = 20

/** A part of the list of news; a page beyond the last is no page. */
export const newsView = async (reading: Reading, query: NewsQuery): Promise<View> => {
  const { locale } = reading
  const { page = 1, type } = query
  const list = await findReleases(
    reading,
    { ...(type && { type }) },
    { skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE },
  )
  const pages = Math.max(1, Math.ceil(list.total / ON_A_PAGE))
  if (page > pages) return notFoundView(reading, newsPath(otherLocale(locale)))
  const words = messagesFor(locale)
  return {
    title: [type ? words.typesPlural[type] : words.list.title, page > 1 ? words.list.page(page, pages) : null]
      .filter(Boolean)
      .join(' – '),
    description: words.list.introduction,
    versions: { en: newsPath('en', query), fr: newsPath('fr', query) },
    otherLanguage: newsPath(otherLocale(locale), query),
    current: 'news',
    main: <NewsPage locale={locale} list={list} query={query} page={page} pages={pages} />,
  }
}
