import { expect, test } from './fixtures'

const MARK = 'zz-canary-5d1e'

/**
 * The canary: a unique mark in every text field of a draft, of a text in review and of the next draft of a live
 * release is found on no public surface.
 */
test('nothing that is not approved is anywhere to be found', async ({ api, request }) => {
  const author = await api('author')
  const find = async (collection: string, query = '') => {
    const response = await author.get(`/api/${collection}?limit=100&depth=0&${query}`)
    const { docs } = (await response.json()) as { docs: { id: string; slug?: string; sha256?: string }[] } // Payload's own envelope
    return docs
  }
  const [office] = await find('offices', 'where[slug][equals]=bangkok&locale=en')
  const [contact] = await find('media-contacts')
  const text = (name: string) => ({
    headline: `${MARK} ${name}`,
    slug: `${MARK}-${name}`,
    subtitle: MARK,
    summary: MARK,
    datelinePlace: MARK,
    changeNote: MARK,
    body: {
      root: {
        type: 'root',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          {
            type: 'paragraph',
            format: '',
            indent: 0,
            version: 1,
            direction: 'ltr',
            textFormat: 0,
            children: [
              { type: 'text', text: MARK, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
            ],
          },
        ],
      },
    },
  })
  const shared = {
    type: 'pressRelease',
    datelineDate: '2026-11-02T12:00:00.000Z',
    office: office?.id,
    contacts: [contact?.id],
  }

  const draft = await author.post('/api/releases?locale=en&draft=true', {
    data: { ...text('draft'), ...shared },
  })
  expect(draft.status()).toBe(201)
  const inReview = await author.post('/api/releases?locale=en&draft=true', {
    data: { ...text('review'), ...shared },
  })
  const { doc } = (await inReview.json()) as { doc: { id: string } } // as above
  const submitted = await author.post(`/api/releases/${doc.id}/workflow/submit`, {
    data: { locales: ['en'] },
  })
  expect(submitted.status(), await submitted.text()).toBe(200)
  const [live] = await find('releases', 'where[_status][equals]=published&locale=en')
  const next = await author.patch(`/api/releases/${live?.id}?locale=en&draft=true`, {
    data: { subtitle: MARK, summary: MARK },
  })
  expect(next.status(), await next.text()).toBe(200)
  for (const [collection, data] of [
    ['pages', { title: MARK, slug: `${MARK}-page` }],
    ['programmes', { title: MARK, slug: `${MARK}-programme`, summary: MARK }],
    ['partners', { name: MARK }],
    ['topics', { name: MARK, slug: `${MARK}-topic` }],
    [
      'media-contacts',
      {
        name: MARK,
        email: `${MARK}@example.org`,
        office: office?.id,
        privateChannels: [{ channel: MARK, address: MARK }],
      },
    ],
  ] as const) {
    expect(
      (await author.post(`/api/${collection}?locale=en&draft=true`, { data })).status(),
      collection,
    ).toBe(201)
  }

  const pages = await crawl(request)
  expect(pages.size).toBeGreaterThan(60)
  const oracles = [
    `/en/news/${MARK}-draft`,
    `/fr/actualites/${MARK}-draft`,
    `/en/news/${MARK}-review`,
    `/en/${MARK}-page`,
    `/en/programmes/${MARK}-programme`,
    `/en/topics/${MARK}-topic`,
    `/en/news?type=${MARK}`,
    ...[
      'releases',
      'pages',
      'programmes',
      'partners',
      'topics',
      'media-contacts',
      'editions',
      'tracks',
      'ledger',
      'media',
      'users',
    ].flatMap((name) => [
      `/api/${name}`,
      `/api/${name}?draft=true&locale=all&depth=3`,
      `/api/${name}/versions`,
      `/api/${name}?sort=headline.fr`,
      `/api/${name}/count?where[headline][like]=${MARK}`,
    ]),
    `/api/releases/${doc.id}?draft=true`,
    `/api/releases/${doc.id}/workflow`,
    '/api/graphql',
    '/api/access',
  ]
  for (const address of oracles) {
    const response = await request.get(address)
    // An address that a reader asked for may be repeated to them nowhere but in the address itself.
    expect((await response.text()).replaceAll(address, ''), address).not.toContain(MARK)
    if (address.startsWith('/api/') && !address.endsWith('/access'))
      expect([400, 401, 403, 404, 501], address).toContain(response.status())
  }
  for (const [address, html] of pages) expect(html, address).not.toContain(MARK)
})

/** Every public page that can be reached by links, in both languages; each is a document without script. */
const crawl = async (request: import('@playwright/test').APIRequestContext): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  const waiting = ['/en', '/fr', '/en/nowhere', '/fr/nulle-part', '/nowhere']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    const response = await request.get(path)
    const html = await response.text()
    seen.set(path, html)
    expect(response.status(), path).toBe(/now|nulle/.test(path) ? 404 : 200)
    const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag)
    expect(
      scripts.filter((tag) => !tag.includes('application/ld+json')),
      path,
    ).toEqual([])
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)) {
      const link = href.replaceAll('&amp;', '&')
      if (!link.startsWith('/files/') && !link.startsWith('/admin')) waiting.push(link)
    }
  }
  return seen
}
