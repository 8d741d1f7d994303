import { RELEASE_TYPES, type ReleaseType } from './editions/content'
import type { Kind } from './editions/kinds'
import { isLocale, type Locale } from './languages/locales'

/** The only place that knows a public path. Every path starts with its language and has no trailing slash. */

const SEGMENTS = {
  news: { en: 'news', fr: 'actualites' },
  offices: { en: 'offices', fr: 'bureaux' },
  whereWeWork: { en: 'where-we-work', fr: 'ou-nous-travaillons' },
  programmes: { en: 'programmes', fr: 'programmes' },
  topics: { en: 'topics', fr: 'themes' },
  mediaContacts: { en: 'media-contacts', fr: 'contacts-medias' },
} as const satisfies Record<string, Record<Locale, string>>

type Section = keyof typeof SEGMENTS

/** First path segments that no page of the navigation may take as its slug. */
export const RESERVED_SLUGS: readonly string[] = [
  ...new Set(Object.values(SEGMENTS).flatMap((names) => Object.values(names))),
  'api',
  'admin',
  'files',
  'feed',
  'search',
  'recherche',
  'index',
]

export const homePath = (locale: Locale): string => `/${locale}`
/** Which part of the list of news: a type of release, a page counted from 1. */
export type NewsQuery = { type?: ReleaseType; page?: number }
/** The list of news, or a part of it. The same part always has the same address. */
export const newsPath = (locale: Locale, query: NewsQuery = {}): string => {
  const words = new URLSearchParams()
  if (query.page !== undefined && query.page > 1) words.set('page', String(query.page))
  if (query.type) words.set('type', query.type)
  return `/${locale}/${SEGMENTS.news[locale]}${words.size > 0 ? `?${words}` : ''}`
}
/** Reads the query of the list of news. What means nothing here is left out: no address is an error. */
export const parseNewsQuery = (words: URLSearchParams): NewsQuery => {
  const type = RELEASE_TYPES.find((name) => name === words.get('type'))
  const page = /^[1-9]\d{0,4}$/.test(words.get('page') ?? '') ? Number(words.get('page')) : 1
  return { ...(type && { type }), ...(page > 1 && { page }) }
}
export const whereWeWorkPath = (locale: Locale): string => `/${locale}/${SEGMENTS.whereWeWork[locale]}`
export const programmesPath = (locale: Locale): string => `/${locale}/${SEGMENTS.programmes[locale]}`
export const mediaContactsPath = (locale: Locale): string => `/${locale}/${SEGMENTS.mediaContacts[locale]}`
/** A contact has no page of its own: it is a place on the page of all contacts. */
export const mediaContactPath = (locale: Locale, id: string): string =>
  `${mediaContactsPath(locale)}#contact-${id}`

const SECTION_OF: Partial<Record<Kind, Section>> = {
  releases: 'news',
  offices: 'offices',
  programmes: 'programmes',
  topics: 'topics',
}

/**
 * The address at which a text of this kind is read under a language's prefix, or null for kinds without a page.
 * `slug` may be that of the other language: a text that exists in one language only is read at both prefixes.
 */
export const documentPath = (options: { kind: Kind; locale: Locale; slug: string }): string | null => {
  const { kind, locale, slug } = options
  if (kind === 'pages') return `/${locale}/${slug}`
  const section = SECTION_OF[kind]
  return section ? `/${locale}/${SEGMENTS[section][locale]}/${slug}` : null
}

/** The address of a file's bytes. */
export const filePath = (file: { sha256: string; name: string }): string =>
  `/files/${file.sha256}/${encodeURIComponent(file.name)}`

/** What a public path names. `null`: nothing of ours. */
export type Place =
  | { view: 'home' | 'news' | 'whereWeWork' | 'programmes' | 'mediaContacts'; locale: Locale }
  | { view: 'document'; kind: Kind; locale: Locale; slug: string }

/** Reads a public path back. Takes the pathname alone, without query. */
export const parsePath = (pathname: string): Place | null => {
  const [empty, locale, first, second, ...rest] = pathname.split('/')
  if (empty !== '' || !isLocale(locale) || rest.length > 0) return null
  if (first === undefined) return { view: 'home', locale }
  const section = (Object.keys(SEGMENTS) as Section[]).find((name) => SEGMENTS[name][locale] === first)
  if (second === undefined) {
    if (!section) return first === '' ? null : { view: 'document', kind: 'pages', locale, slug: first }
    if (section === 'offices' || section === 'topics') return null
    return { view: section, locale }
  }
  const kind = (Object.keys(SECTION_OF) as Kind[]).find((name) => SECTION_OF[name] === section)
  return kind && section && second !== '' ? { view: 'document', kind, locale, slug: second } : null
}
