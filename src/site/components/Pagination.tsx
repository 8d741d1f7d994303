import type { Locale } from '@/newsroom/languages/locales'
import { newsPath, type NewsQuery } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import styles from './Pagination.module.css'

/** Newer, older, and where one is. */
export const Pagination = (props: { locale: Locale; query: NewsQuery; page: number; pages: number }) => {
  const { locale, query, page, pages } = props
  const { list } = messagesFor(locale)
  if (pages < 2) return null
  const to = (target: number) => newsPath(locale, { ...query, page: target })
  return (
    <nav className={styles.pages} aria-label={list.pages}>
      <span>
        {page > 1 ? (
          <a href={to(page - 1)} rel="prev">
            {list.newer}
          </a>
        ) : null}
      </span>
      <span data-numeric>{list.page(page, pages)}</span>
      <span>
        {page < pages ? (
          <a href={to(page + 1)} rel="next">
            {list.older}
          </a>
        ) : null}
      </span>
    </nav>
  )
}
