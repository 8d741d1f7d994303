import { describe, expect, it } from 'vitest'
import { answerRequest } from './answerRequest'
import { chooseLocale } from './chooseLocale'
import { parseAddress, toInternalPath } from './listAddress'
import { safeHref } from './safeHref'
import { tagsOfDocument } from './tagsOfDocument'
import { toPathname } from './toPathname'

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const url = new URL(path, 'http://site.example')
  return answerRequest({
    method,
    pathname: url.pathname,
    query: url.searchParams,
    header: (name) => headers[name] ?? null,
  })
}

describe('the way in', () => {
  it('asks once which language, at the root', () => {
    expect(ask('/', { 'accept-language': 'fr-CA,en;q=0.5' })).toEqual({
      kind: 'redirect',
      pathname: '/fr',
      vary: 'Accept-Language',
    })
    expect(ask('/')).toMatchObject({ pathname: '/en' })
  })

  it.each([
    '/en',
    '/fr/actualites',
    '/en/news/a-release',
    '/fr/contacts-medias',
    '/en/who-we-are',
    '/en/news?utm_source=x',
  ])('passes on what has an address: %s', (path) => {
    expect(ask(path)).toEqual({ kind: 'pass' })
  })

  it.each([
    'rsc',
    'next-router-prefetch',
    'next-router-state-tree',
    'next-router-segment-prefetch',
    'next-action',
    'x-nextjs-data',
  ])('knows nothing of what only a client runtime asks for: %s', (name) => {
    expect(ask('/en', { [name]: '1' })).toEqual({ kind: 'refuse', status: 404 })
  })

  it('knows nothing of the runtime’s own query', () => {
    expect(ask('/en/news?_rsc=1abc')).toEqual({ kind: 'refuse', status: 404 })
    expect(ask('/en/news?_rsc')).toEqual({ kind: 'refuse', status: 404 })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('only lets read: %s', (method) => {
    expect(ask('/en', {}, method)).toEqual({ kind: 'refuse', status: 405 })
  })

  it.each(['/xyz', '/de/news', '/EN', '/favicon.ico'])(
    'has one page for what has no language: %s',
    (path) => {
      expect(ask(path, { 'accept-language': 'fr' })).toEqual({ kind: 'rewrite', pathname: '/fr/~nowhere' })
    },
  )

  it.each(['/fr/a/b/c', '/fr/actualites/~page=2', '/fr/~nowhere', '/fr/index', '/fr/actualites.rsc'])(
    'has one page for what is no address: %s',
    (path) => {
      expect(ask(path)).toEqual({ kind: 'rewrite', pathname: '/fr/~nothing' })
    },
  )

  it.each([
    ['/fr/%ff', 'fr'],
    ['/en/%E0%A4', 'en'],
    ['/%c0', 'en'],
    ['/en/news/%', 'en'],
  ])('says in the language of the address that an escape is broken: %s', (path, locale) => {
    expect(ask(path)).toEqual({ kind: 'unreadable', locale })
  })

  it('lets files be asked for in their own way, but by no broken name', () => {
    expect(ask('/files/0a/caf%C3%A9.pdf')).toEqual({ kind: 'pass' })
    expect(ask('/files/%E0%A4')).toEqual({ kind: 'refuse', status: 404 })
  })

  it.each(['/_next/image', '/_next/image?url=/x', '/_next/data/x.json'])(
    'knows nothing of doors that Next has besides: %s',
    (path) => {
      expect(ask(path)).toEqual({ kind: 'refuse', status: 404 })
    },
  )

  it('gives each part of the list one path, whatever the order and the junk', () => {
    const inside = { kind: 'rewrite', pathname: '/fr/actualites/~page=2&type=statement' }
    expect(ask('/fr/actualites?type=statement&page=2')).toEqual(inside)
    expect(ask('/fr/actualites?utm=1&page=2&x=y&type=statement')).toEqual(inside)
  })
})

describe('addresses inside the house', () => {
  it('read back', () => {
    const query = { page: 3, type: 'mediaAdvisory' } as const
    expect(parseAddress(toInternalPath('en', query))).toEqual({ view: 'news', locale: 'en', query })
    expect(parseAddress('/en/news')).toEqual({ view: 'news', locale: 'en' })
  })

  it.each(['/en/~nothing', '/fr/~nowhere', '/en/offices/~page=2'])('name nothing else: %s', (path) => {
    expect(parseAddress(path)).toBeNull()
  })

  it('are unescaped once', () => {
    expect(toPathname(['fr', 'actualites', '~page%3D2'])).toBe('/fr/actualites/~page=2')
    expect(toPathname(['fr', '%E0%A4%A'])).toBe('/fr/%E0%A4%A')
  })
})

describe('the language of a reader', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['de, fr;q=0.3', 'fr'],
    ['fr;q=0.2, en;q=0.7', 'en'],
    ['fr;q=0', 'en'],
    ['*', 'en'],
  ])('%s → %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale)
  })
})

describe('link targets', () => {
  it.each(['https://x.example/', 'http://x.example/a', 'mailto:a@x.example', 'tel:+442079460100'])(
    'may be followed: %s',
    (href) => {
      expect(safeHref(href)).toBe(href)
    },
  )

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.example',
    '/en',
    'x',
  ])('may not be followed: %s', (href) => {
    expect(safeHref(href)).toBeNull()
  })
})

describe('what an edition makes stale', () => {
  it('is its kind, its document, and its addresses in both languages', () => {
    expect(tagsOfDocument({ kind: 'releases', document: 'r1', slugs: ['un-texte'] })).toEqual([
      'releases',
      'releases/r1',
      'path:/en/news/un-texte',
      'path:/fr/actualites/un-texte',
    ])
    expect(tagsOfDocument({ kind: 'partners', document: 'p1', slugs: [] })).toEqual([
      'partners',
      'partners/p1',
    ])
  })
})
