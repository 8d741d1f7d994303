import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { bodyOf, completeRelease, deskOf, openOffice, type Desk } from '@/testing/documents'
import { openNewsroom, type Answer, type Newsroom, type Staff } from '@/testing/newsroom'

let newsroom: Newsroom
let desk: Desk
let refs: { office: string; contact: string }
/** Published in English, drafted and unapproved in French. */
let live: string
/** Never published. */
let draft: string
/** A version of `live` from before it was published. */
let version: string

const MARK = 'kestrel-7f3a'

beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = deskOf(newsroom)
  refs = await openOffice(desk)
  live = await desk.create('releases', completeRelease(refs, 'live'))
  await desk.publish('releases', live)
  await desk.save(
    'releases',
    live,
    { ...completeRelease(refs, 'live'), headline: `Ébauche ${MARK}`, slug: 'ebauche' },
    { locale: 'fr' },
  )
  draft = await desk.create('releases', completeRelease(refs, MARK))
  const { docs } = await newsroom.payload.findVersions({
    collection: 'releases',
    where: { parent: { equals: live } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  version = docs[0]?.id ?? ''
})
afterAll(() => newsroom?.close())

/** All that readers could be shown, as it is stored: what no attack may change by a byte. */
const register = async () => {
  const { db } = newsroom.payload
  const all = (name: string) => db.connection.collection(name).find({}).sort({ key: 1 }).toArray()
  const [editions, ledger] = await Promise.all([all('editions'), all('ledger')])
  return JSON.stringify({ editions, ledger: ledger.filter(({ event }) => event !== 'edit') })
}

const WHO: (keyof Staff | 'anonymous')[] = ['anonymous', 'author', 'reviewer', 'chief', 'admin']
type Attack = [string, (as: User | null) => Promise<Answer>]
const rest = (...asked: Parameters<Newsroom['rest']>) => newsroom.rest(...asked)

const ATTACKS: Attack[] = [
  [
    'publish by PATCH',
    (as) => rest('PATCH', `/releases/${live}?locale=fr`, { as, body: { _status: 'published' } }),
  ],
  [
    'publish by PATCH with draft',
    (as) => rest('PATCH', `/releases/${live}?locale=fr&draft=true`, { as, body: { _status: 'published' } }),
  ],
  [
    'publish by autosave',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=fr&draft=true&autosave=true`, {
        as,
        body: { _status: 'published' },
      }),
  ],
  [
    'publish by POST',
    (as) => rest('POST', '/releases?locale=en', { as, body: { headline: 'x', _status: 'published' } }),
  ],
  [
    'publish by an object status',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en`, {
        as,
        body: { _status: { en: 'published', fr: 'published' } },
      }),
  ],
  [
    'publish by an array status',
    (as) => rest('PATCH', `/releases/${live}?locale=en`, { as, body: { _status: ['published'] } }),
  ],
  [
    'unpublish by PATCH',
    (as) => rest('PATCH', `/releases/${live}?locale=en`, { as, body: { _status: 'draft' } }),
  ],
  [
    'bulk publish',
    (as) =>
      rest('PATCH', `/releases?where[id][equals]=${live}&locale=fr`, { as, body: { _status: 'published' } }),
  ],
  [
    'bulk edit',
    (as) => rest('PATCH', `/releases?where[id][exists]=true&locale=en`, { as, body: { headline: 'bulk' } }),
  ],
  ['bulk delete', (as) => rest('DELETE', '/releases?where[id][exists]=true', { as })],
  [
    'locale=all',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=all`, {
        as,
        body: { _status: { en: 'published', fr: 'published' } },
      }),
  ],
  ['locale=*', (as) => rest('PATCH', `/releases/${live}?locale=*`, { as, body: { headline: { fr: 'x' } } })],
  ['locale=xx', (as) => rest('PATCH', `/releases/${live}?locale=xx`, { as, body: { headline: 'x' } })],
  [
    'locale=__proto__',
    (as) => rest('PATCH', `/releases/${live}?locale=__proto__`, { as, body: { headline: 'x' } }),
  ],
  ['publishAllLocales', (as) => rest('PATCH', `/releases/${live}?publishAllLocales=true`, { as, body: {} })],
  [
    'unpublishAllLocales',
    (as) => rest('PATCH', `/releases/${live}?unpublishAllLocales=true`, { as, body: {} }),
  ],
  [
    'publishSpecificLocale',
    (as) => rest('PATCH', `/releases/${live}?publishSpecificLocale=fr`, { as, body: {} }),
  ],
  ['restore a version', (as) => rest('POST', `/releases/versions/${version}`, { as })],
  ['restore a version as a draft', (as) => rest('POST', `/releases/versions/${version}?draft=true`, { as })],
  ['duplicate', (as) => rest('POST', `/releases/${live}/duplicate?locale=en`, { as, body: {} })],
  [
    'duplicate as published',
    (as) =>
      rest('POST', `/releases/${live}/duplicate?locale=en&draft=false`, {
        as,
        body: { _status: 'published' },
      }),
  ],
  [
    'live edit',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en`, {
        as,
        body: { headline: 'live edit', body: bodyOf('Unapproved.') },
      }),
  ],
  [
    'trash',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en`, { as, body: { deletedAt: new Date().toISOString() } }),
  ],
  ['delete what was published', (as) => rest('DELETE', `/releases/${live}`, { as })],
  [
    'create an edition',
    (as) =>
      rest('POST', '/editions', {
        as,
        body: {
          key: `releases/${live}/fr@1`,
          kind: 'releases',
          document: live,
          locale: 'fr',
          number: 1,
          standing: 'live',
          seal: 'x',
          format: 1,
          canonical: '{}',
          publishedAt: new Date(),
          firstPublishedAt: new Date(),
        },
      }),
  ],
  [
    'change editions',
    (as) => rest('PATCH', '/editions?where[key][exists]=true', { as, body: { canonical: '{}' } }),
  ],
  ['delete editions', (as) => rest('DELETE', '/editions?where[key][exists]=true', { as })],
  [
    'forge a track',
    (as) =>
      rest('PATCH', '/tracks?where[key][exists]=true', { as, body: { stage: 'approved', contributors: [] } }),
  ],
  [
    'create a track',
    (as) =>
      rest('POST', '/tracks', {
        as,
        body: { key: 'x', kind: 'releases', document: live, locale: 'fr', stage: 'approved' },
      }),
  ],
  [
    'rewrite the ledger',
    (as) => rest('PATCH', '/ledger?where[key][exists]=true', { as, body: { actor: 'someone' } }),
  ],
  ['delete from the ledger', (as) => rest('DELETE', '/ledger?where[key][exists]=true', { as })],
  [
    'forge stamps',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en&draft=true`, {
        as,
        body: {
          createdBy: newsroom.staff.reviewer.id,
          createdAt: '2000-01-01',
          updatedAt: '2099-01-01',
          importSource: { fingerprint: 'forged' },
        },
      }),
  ],
  [
    'forge a grant',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en`, {
        as,
        body: { headline: 'x', _status: 'published', context: { workflowGrant: {} }, workflowGrant: {} },
      }),
  ],
  [
    'dotted and operator fields',
    (as) =>
      rest('PATCH', `/releases/${live}?locale=en&draft=true`, {
        as,
        body: { $set: { _status: 'published' }, 'version._status': 'published', '_status.en': 'published' },
      }),
  ],
  [
    'approve with operators for a seal',
    (as) =>
      rest('POST', `/releases/${draft}/workflow/approve`, {
        as,
        body: { locales: ['en'], seals: { en: { $ne: null } } },
      }),
  ],
  [
    'publish a draft by its event',
    (as) => rest('POST', `/releases/${draft}/workflow/publish`, { as, body: { locales: ['en'] } }),
  ],
  [
    'an event that is not there yet',
    (as) =>
      rest('POST', `/releases/${draft}/workflow/forcePublish`, {
        as,
        body: { locales: ['en'], note: 'because I say so, at length' },
      }),
  ],
  [
    'an event of no table',
    (as) => rest('POST', `/releases/${draft}/workflow/constructor`, { as, body: { locales: ['en'] } }),
  ],
  [
    'an event on a language of no table',
    (as) => rest('POST', `/releases/${draft}/workflow/submit`, { as, body: { locales: ['xx'] } }),
  ],
  ['run jobs', (as) => rest('GET', '/payload-jobs/run', { as })],
  [
    'GraphQL',
    (as) =>
      rest('POST', '/graphql', {
        as,
        body: { query: `mutation { updateRelease(id: "${live}", data: { _status: published }) { id } }` },
      }),
  ],
  [
    'operators in the query',
    (as) =>
      rest('PATCH', `/releases/${live}?locale[$ne]=en&draft[$ne]=true`, { as, body: { headline: 'x' } }),
  ],
]

describe('every door is closed', () => {
  for (const who of WHO) {
    it(`to ${who}: ${ATTACKS.length} attacks leave editions byte-identical`, async () => {
      const before = await register()
      for (const [name, attack] of ATTACKS) {
        const as = who === 'anonymous' ? null : newsroom.staff[who]
        const answer = await attack(as)
        expect(await register(), `${name} by ${who} (${answer.status})`).toBe(before)
        expect(answer.status, `${name} by ${who}: ${JSON.stringify(answer.body)}`).toBeLessThan(500)
      }
    })
  }

  it('through the Local API too, which knows no access rules', async () => {
    const { payload, staff } = newsroom
    const before = await register()
    const attempts = [
      () =>
        payload.update({
          collection: 'releases',
          id: live,
          data: { _status: 'published' },
          overrideAccess: true,
          user: staff.chief,
        }),
      () =>
        payload.update({
          collection: 'releases',
          where: { id: { exists: true } },
          data: { headline: 'x' },
          overrideAccess: true,
        }),
      () =>
        payload.update({
          collection: 'releases',
          id: live,
          data: { headline: 'by nobody' },
          overrideAccess: true,
        }),
      () => payload.restoreVersion({ collection: 'releases', id: version, overrideAccess: true }),
      () => payload.delete({ collection: 'releases', id: live, overrideAccess: true }),
      () =>
        payload.update({
          collection: 'releases',
          id: live,
          data: { headline: 'x', _status: 'published' },
          overrideAccess: true,
          user: staff.author,
          context: { workflowGrant: Object.freeze({}) },
        }),
      () =>
        payload.update({
          collection: 'releases',
          id: live,
          data: { headline: 'x' },
          overrideAccess: true,
          user: staff.author,
          publishAllLocales: true,
        }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow()
    expect(await register()).toBe(before)
  })

  it('while a save without the grant is a draft save, whatever it asks for', async () => {
    const { payload, staff } = newsroom
    await payload.update({
      collection: 'releases',
      id: live,
      locale: 'en',
      draft: false,
      data: { headline: 'Only a draft' },
      overrideAccess: true,
      user: staff.author,
    })
    const main = await payload.findByID({
      collection: 'releases',
      id: live,
      locale: 'en',
      draft: false,
      overrideAccess: true,
    })
    expect(main.headline).toBe('Headline live')
  })
})

describe('readers of the API', () => {
  const READS = [
    '/releases',
    `/releases/$live`,
    `/releases/$live?draft=true`,
    '/releases?draft=true&locale=fr',
    '/releases?locale=all&depth=5',
    '/releases?where[headline.fr][like]=kestrel',
    '/releases?where[headline][like]=kestrel&locale=fr',
    '/releases/count?where[headline][like]=kestrel',
    '/releases?sort=headline.fr',
    '/releases/versions',
    '/media',
    '/media-contacts',
    '/offices?draft=true',
    '/programmes',
    '/partners',
    '/topics',
    '/pages',
    '/navigation',
    '/organisation',
    '/editions',
    '/tracks',
    '/ledger',
    '/users',
    '/payload-locked-documents',
    '/payload-jobs',
  ]
  it.each(READS)('get nothing at %s without signing in', async (path) => {
    const answer = await rest('GET', path.replace('$live', live))
    expect([401, 403, 404, 400]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toContain(MARK)
  })
})

describe('what else answers without signing in', () => {
  it.each(['/payload-preferences/x', '/payload-migrations', '/access', '/users/me', '/users/init'])(
    '%s says nothing of the desk’s content',
    async (path) => {
      const answer = await rest('GET', path)
      expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${MARK}|example.org|Headline`))
    },
  )
})

describe('staff', () => {
  it('open an older version, in both languages, and restore none', async () => {
    const { staff } = newsroom
    for (const as of [staff.author, staff.reviewer, staff.chief, staff.admin]) {
      const answer = await rest('GET', `/releases/versions/${version}?locale=all&depth=1`, { as })
      expect(answer.status).toBe(200)
    }
    expect((await rest('POST', `/releases/versions/${version}`, { as: staff.author })).status).toBe(403)
  })

  it('are offered no button to delete what was published', async () => {
    const { body } = await rest('POST', `/releases/access/${live}`, { as: newsroom.staff.author })
    expect(body.delete ?? false).toBe(false)
    const own = await rest('POST', `/releases/access/${draft}`, { as: newsroom.staff.author })
    expect(own.body.delete).toBeTruthy()
  })
})

describe('a draft that was never published', () => {
  it('is deleted by whoever began it, and by nobody else', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', { headline: 'Mine' })
    for (const as of [null, staff.second, staff.reviewer, staff.chief, staff.admin]) {
      expect((await rest('DELETE', `/releases/${id}`, { as })).status).toBe(403)
    }
    expect((await rest('DELETE', `/releases/${id}`, { as: staff.author })).status).toBe(200)
    const left = await newsroom.payload.count({
      collection: 'tracks',
      where: { document: { equals: id } },
      overrideAccess: true,
    })
    expect(left.totalDocs).toBe(0)
  })
})
