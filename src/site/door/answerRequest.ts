import { isLocale, type Locale } from '@/newsroom/languages/locales'
import { homePath, parseNewsQuery } from '@/newsroom/urls'
import { chooseLocale } from './chooseLocale'
import { INTERNAL, parseAddress, toInternalPath } from './listAddress'

export type PublicRequest = {
  method: string
  pathname: string
  query: URLSearchParams
  header: (name: string) => string | null
}

/** What becomes of a request before any page is made. */
export type Answer =
  | { kind: 'pass' }
  | { kind: 'rewrite'; pathname: string }
  | { kind: 'redirect'; pathname: string; vary: string }
  | { kind: 'refuse'; status: 404 | 405 }
  | { kind: 'unreadable'; locale: Locale }

/** What only Next's client runtime asks for. No reader has it. */
const RUNTIME_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-action',
  'x-nextjs-data',
]
const READING = ['GET', 'HEAD']

/** Doors of Next's that we have no use for; unrefused, it answers there with a page of its own. */
const SHUT = /^\/_next\/(?:image|data)(?:\/|$)/
const FILES = /^\/files(?:\/|$)/

/**
 * The way in to the public site. A page is a document at one address: what Next's runtime asks for does not exist,
 * what is no address of ours is one not-found page (kept once, not once for each guess), and of a query only what
 * a list understands reaches the page.
 */
export const answerRequest = ({ method, pathname, query, header }: PublicRequest): Answer => {
  const isReadable = canDecode(pathname)
  if (FILES.test(pathname)) return isReadable ? { kind: 'pass' } : { kind: 'refuse', status: 404 }
  if (SHUT.test(pathname)) return { kind: 'refuse', status: 404 }
  if (!READING.includes(method)) return { kind: 'refuse', status: 405 }
  if (query.has('_rsc') || RUNTIME_HEADERS.some((name) => header(name) !== null))
    return { kind: 'refuse', status: 404 }
  if (pathname === '/') {
    const locale = chooseLocale(header('accept-language'))
    return { kind: 'redirect', pathname: homePath(locale), vary: 'Accept-Language' }
  }
  if (!isReadable) return { kind: 'unreadable', locale: localeOf(pathname, header('accept-language')) }
  const address = isHidden(pathname) ? null : parseAddress(pathname)
  if (!address) return { kind: 'rewrite', pathname: nowhere(pathname, header('accept-language')) }
  if (address.view !== 'news') return { kind: 'pass' }
  const list = parseNewsQuery(query)
  return Object.keys(list).length === 0
    ? { kind: 'pass' }
    : { kind: 'rewrite', pathname: toInternalPath(address.locale, list) }
}

/** Next can make no page of an escape that is broken, not even by a rewrite: it reads the first address again. */
const canDecode = (pathname: string): boolean => {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/** Addresses that mean something inside the house alone: ours, and Next's other name of a page. */
const isHidden = (pathname: string): boolean =>
  pathname.includes(INTERNAL) || /\/index$|\.rsc$/.test(pathname)

const localeOf = (pathname: string, acceptLanguage: string | null): Locale => {
  const root = pathname.split('/')[1]
  return isLocale(root) ? root : chooseLocale(acceptLanguage)
}

/** An address inside the house at which nothing is ever found, in the language of the address or else of the reader. */
const nowhere = (pathname: string, acceptLanguage: string | null): string => {
  const root = pathname.split('/')[1]
  return isLocale(root)
    ? `${homePath(root)}/${INTERNAL}nothing`
    : `${homePath(chooseLocale(acceptLanguage))}/${INTERNAL}nowhere`
}
