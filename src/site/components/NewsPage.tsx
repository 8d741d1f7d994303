import type { Locale } from '@/newsroom/languages/locales'
import { newsPath, type NewsQuery } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { ReleaseList as List } from '../queries/findReleases'
import { EmptyState } from './EmptyState'
import styles from './NewsPage.module.css'
import { PageTitle } from './PageTitle'
import { Pagination } from './Pagination'
import { ReleaseList } from './ReleaseList'
import { TypeFilter } from './TypeFilter'

type Props = { locale: Locale; list: List; query: NewsQuery; page: number; pages: number }

/** All that was published, newest first, in pages. */
export const NewsPage = ({ locale, list, query, page, pages }: Props) => {
  const words = messagesFor(locale)
  const { type } = query
  return (
    <>
      <PageTitle
        title={type ? words.typesPlural[type] : words.list.title}
        introduction={words.list.introduction}
      />
      <div className={styles.list}>
        <div className={styles.bar}>
          <TypeFilter locale={locale} type={type} />
          <p data-numeric>{words.list.count(list.total)}</p>
        </div>
        {list.teasers.length > 0 ? (
          <ReleaseList teasers={list.teasers} locale={locale} level={2} withSummary />
        ) : (
          <EmptyState
            text={type ? words.list.emptyType : words.list.empty}
            {...(type && { way: { href: newsPath(locale), label: words.list.seeAll } })}
          />
        )}
        <Pagination locale={locale} query={query} page={page} pages={pages} />
      </div>
    </>
  )
}
