import { describe, expect, it } from 'vitest'
import { preparePage } from './preparePage.mjs'
import { CACHE_CONTROL } from './publicHeaders.mjs'
import { readMarks } from './readMarks.mjs'
import { stripScripts } from './stripScripts.mjs'

describe('stripping scripts', () => {
  it('takes out every script, with or without source, and keeps structured data', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
    const html = `<head><script src="/_next/a.js" async=""></script>${data}</head><body><p>Text</p><script>self.__next_f.push([1,"x"])</script><SCRIPT\nnonce="1">1</SCRIPT ></body>`
    expect(stripScripts(html)).toBe(`<head>${data}</head><body><p>Text</p></body>`)
  })

  it('takes out what preloads scripts, and keeps style sheets and fonts', () => {
    const kept = '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/a.woff2" as="font"/>'
    const html = `<link rel="preload" href="/a.js" as="script"/><link rel="modulepreload" href="/b.js"/>${kept}`
    expect(stripScripts(html)).toBe(kept)
  })

  it('takes out the markers of the runtime, and no text', () => {
    expect(
      stripScripts('<div hidden=""><!--$--><!--/$--></div><p>one<!-- --> two</p><!--$--><!--/$-->'),
    ).toBe('<p>one two</p>')
    expect(stripScripts('<p>A script is a &lt;script&gt;</p>')).toBe('<p>A script is a &lt;script&gt;</p>')
  })
})

describe('the marks of a page', () => {
  const page =
    '<meta name="dateline-tags" content="offices/1 releases"/><meta name="dateline-status" content="410"/><title>x</title>'

  it('are read and taken out', () => {
    expect(readMarks(page)).toEqual({
      tags: ['offices/1', 'releases'],
      status: 410,
      location: null,
      html: '<title>x</title>',
    })
  })

  it('of a page without any: found, and composed of nothing', () => {
    expect(readMarks('<p/>')).toEqual({ tags: [], status: 200, location: null, html: '<p/>' })
  })

  it('are unescaped', () => {
    expect(readMarks('<meta name="dateline-location" content="/en/a?b=1&amp;c=&quot;"/>').location).toBe(
      '/en/a?b=1&c="',
    )
  })

  it('cannot be forged by text, which is escaped', () => {
    expect(readMarks('<p>&lt;meta name="dateline-status" content="410"/&gt;</p>').status).toBe(200)
  })
})

describe('a prepared page', () => {
  it('has a strict policy, a short life in shared caches, and its path among its tags', () => {
    const page = preparePage('<meta name="dateline-tags" content="releases"/><p/>', '/fr/actualites')
    expect(page.status).toBe(200)
    expect(page.tags).toEqual(['releases', 'path:/fr/actualites'])
    expect(page.headers['content-security-policy']).toContain("script-src 'none'")
    expect(page.headers['cache-control']).toBe(CACHE_CONTROL)
    expect(CACHE_CONTROL).toContain('s-maxage=5, stale-while-revalidate=0, stale-if-error=86400')
  })

  it('of an outage is kept by nobody', () => {
    const page = preparePage('<meta name="dateline-status" content="503"/>', '/en')
    expect(page.headers['cache-control']).toBe('no-store')
  })

  it('that moved says where to', () => {
    const page = preparePage(
      '<meta name="dateline-status" content="301"/><meta name="dateline-location" content="/en/news/b"/>',
      '/en/news/a',
    )
    expect(page).toMatchObject({ status: 301, headers: { location: '/en/news/b' } })
  })

  it('without a language in its address depends on what the reader asked for', () => {
    expect(preparePage('', '/en/~nowhere').headers.vary).toBe('Accept-Language')
    expect(preparePage('', '/en/news').headers.vary).toBeUndefined()
  })
})
