import type { Locale } from '@/newsroom/languages/locales'
import { newsPath, parseNewsQuery, parsePath, type NewsQuery, type Place } from '@/newsroom/urls'

/**
 * Next keeps static pages by path alone, so a part of a list is one more segment inside the house: `/fr/actualites?page=2`
 * is kept as `/fr/actualites/~page=2`. No slug holds a tilde, and no such address is answered from outside.
 */
export const INTERNAL = '~'

/** A place, and which part of it when it is a list. */
export type Address = Place & { query?: NewsQuery }

/** Where the answer to a public address is made; the address itself when there is nothing to say. */
export const toInternalPath = (locale: Locale, query: NewsQuery): string =>
  newsPath(locale, query).replace('?', `/${INTERNAL}`)

/** Reads an address as the page route gets it. */
export const parseAddress = (pathname: string): Address | null => {
  const [list, words] = pathname.split(`/${INTERNAL}`)
  if (list === undefined || words === undefined) return parsePath(pathname)
  const place = parsePath(list)
  return place?.view === 'news' ? { ...place, query: parseNewsQuery(new URLSearchParams(words)) } : null
}
