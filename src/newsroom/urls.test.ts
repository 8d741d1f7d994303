import { describe, expect, it } from 'vitest'
import { ADDRESSED_KINDS } from './editions/kinds'
import { LOCALE_CODES } from './languages/locales'
import {
  RESERVED_SLUGS,
  documentPath,
  filePath,
  homePath,
  mediaContactPath,
  mediaContactsPath,
  newsPath,
  parseNewsQuery,
  parsePath,
  programmesPath,
  whereWeWorkPath,
} from './urls'

describe('public paths', () => {
  it.each(LOCALE_CODES)('read back as the view they were made for, in %s', (locale) => {
    expect(parsePath(homePath(locale))).toEqual({ view: 'home', locale })
    expect(parsePath(newsPath(locale))).toEqual({ view: 'news', locale })
    expect(parsePath(whereWeWorkPath(locale))).toEqual({ view: 'whereWeWork', locale })
    expect(parsePath(programmesPath(locale))).toEqual({ view: 'programmes', locale })
    expect(parsePath(mediaContactsPath(locale))).toEqual({ view: 'mediaContacts', locale })
  })

  it.each(ADDRESSED_KINDS)('read back as the document they were made for: %s', (kind) => {
    for (const locale of LOCALE_CODES) {
      const path = documentPath({ kind, locale, slug: 'one-slug' })
      expect(parsePath(path ?? '')).toEqual({ view: 'document', kind, locale, slug: 'one-slug' })
    }
  })

  it('have no address for a kind without a page', () => {
    expect(documentPath({ kind: 'partners', locale: 'en', slug: 'x' })).toBeNull()
    expect(mediaContactPath('fr', 'c1')).toBe('/fr/contacts-medias#contact-c1')
  })

  it.each([
    '',
    '/',
    '/de',
    '/de/news',
    '/en/',
    '/en/news/',
    '/en/offices',
    '/en/topics',
    '/fr/news/x',
    '/en/news/a/b',
  ])('of nobody are nothing of ours: "%s"', (path) => {
    expect(parsePath(path)).toBeNull()
  })

  it('of the views are reserved, so that no page can take them', () => {
    for (const locale of LOCALE_CODES)
      for (const path of [
        newsPath(locale),
        whereWeWorkPath(locale),
        programmesPath(locale),
        mediaContactsPath(locale),
      ])
        expect(RESERVED_SLUGS).toContain(path.split('/')[2])
  })

  it('of files escape their name', () => {
    expect(filePath({ sha256: 'abc', name: 'a b/é.pdf' })).toBe('/files/abc/a%20b%2F%C3%A9.pdf')
  })
})

describe('the query of the list of news', () => {
  it('has one spelling, whatever the order and the junk around it', () => {
    const query = parseNewsQuery(new URLSearchParams('type=statement&utm_source=x&page=2'))
    expect(query).toEqual({ type: 'statement', page: 2 })
    expect(newsPath('en', query)).toBe('/en/news?page=2&type=statement')
  })

  it.each([
    'page=0',
    'page=1',
    'page=-2',
    'page=abc',
    'page=2.5',
    'page=999999',
    'type=nothing',
    'page[$ne]=1',
  ])('ignores what means nothing: %s', (words) => {
    expect(parseNewsQuery(new URLSearchParams(words))).toEqual({})
  })
})
