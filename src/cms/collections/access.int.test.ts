import { createLocalReq, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS, SINGLE_KINDS, type Kind } from '../../newsroom/editions/kinds'
import { findMalformed } from '../fields/findMalformed'
import { openTestDesk, sentenceOf, type TestDesk } from '../../testing/desk'

let desk: TestDesk
const REGISTERS = ['tracks', 'editions', 'ledger'] as const

const mail = (name: string) => `${name}@ahm.example`
/** Everyone who may knock: the roles, and an author of another office than the document's. */
const PEOPLE = ['author', 'stranger', 'everywhere', 'reviewer', 'chief', 'admin'] as const
type Name = (typeof PEOPLE)[number]
const ids = new Map<Name, string>()
let bangkok: string
let dakar: string

const make = async (kind: CollectionSlug, as: Name, body: object) => {
  const answer = await desk.ask({ method: 'POST', path: `/${kind}?locale=en&draft=true`, as: mail(as), body })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.doc as { id: string } & Record<string, unknown> // what Payload answers to a creation
}
const save = (kind: CollectionSlug, id: string, as: Name, body: object) =>
  desk.ask({ method: 'PATCH', path: `/${kind}/${id}?locale=en&draft=true&autosave=true`, as: mail(as), body })
const titleOf = (kind: Kind) =>
  kind === 'releases' ? 'headline' : kind === 'programmes' || kind === 'pages' ? 'title' : 'name'
const latest = async (kind: Kind, id: string): Promise<Record<string, unknown>> => ({
  ...(await desk.payload.findByID({ collection: kind, id, draft: true, depth: 0, overrideAccess: true })),
})

beforeAll(async () => {
  desk = await openTestDesk()
  const langs = { writes: ['en', 'fr'], reviews: ['en', 'fr'] }
  for (const [name, roles] of [
    ['author', ['author']],
    ['stranger', ['author']],
    ['everywhere', ['author']],
    ['reviewer', ['reviewer']],
    ['chief', ['chief']],
    ['admin', ['admin']],
  ] as const)
    ids.set(
      name,
      await desk.hire({ email: mail(name), roles: [...roles], ...langs, allOffices: name === 'everywhere' }),
    )
  bangkok = (await make('offices', 'everywhere', { name: 'Bangkok' })).id
  dakar = (await make('offices', 'everywhere', { name: 'Dakar' })).id
  for (const [name, office] of [
    ['author', bangkok],
    ['stranger', dakar],
  ] as const) {
    const path = `/users/${ids.get(name)}`
    const { status, text } = await desk.ask({
      method: 'PATCH',
      path,
      as: mail('admin'),
      body: { offices: [office] },
    })
    expect(status, text).toBe(200)
  }
})
afterAll(() => desk.close())

describe('readers, who are never signed in,', () => {
  it.each([...KINDS, ...REGISTERS, 'users', 'media'])(
    'get nothing of %s, by any of its doors',
    async (slug) => {
      const id = bangkok
      const paths = [
        `/${slug}`,
        `/${slug}/${id}`,
        `/${slug}/count`,
        `/${slug}/versions`,
        `/${slug}/versions/${id}`,
      ]
      for (const path of [...paths, `/${slug}?draft=true&locale=all`, `/${slug}/${id}/workflow`]) {
        const { status } = await desk.ask({ path })
        expect([401, 403, 404], path).toContain(status)
      }
      for (const [method, path] of [
        ['POST', `/${slug}`],
        ['PATCH', `/${slug}/${id}`],
        ['DELETE', `/${slug}/${id}`],
        ['POST', `/${slug}/${id}/duplicate`],
      ] as const) {
        const { status } = await desk.ask({ method, path, body: { name: 'x' } })
        expect([400, 401, 403, 404], `${method} ${path}`).toContain(status)
      }
    },
  )

  it('find no GraphQL', async () => {
    for (const path of ['/graphql', '/graphql-playground'])
      for (const method of ['GET', 'POST'] as const)
        expect(
          (await desk.ask({ method, path, ...(method === 'POST' && { body: { query: '{__typename}' } }) }))
            .status,
        ).toBe(404)
  })
})

describe.each(KINDS.filter((kind) => !SINGLE_KINDS.includes(kind)))('%s', (kind) => {
  it('are begun by authors and chiefs, not by reviewers or admins', async () => {
    const begin = async (as: Name) =>
      (await desk.ask({ method: 'POST', path: `/${kind}?locale=en&draft=true`, as: mail(as), body: {} }))
        .status
    const statuses: Partial<Record<Name, number>> = {}
    for (const name of PEOPLE) statuses[name] = await begin(name)
    const bound = kind === 'offices' ? 403 : 201 // a new office is a matter for authors of all of them
    expect(statuses).toEqual({
      author: bound,
      stranger: bound,
      everywhere: 201,
      reviewer: 403,
      chief: 201,
      admin: 403,
    })
  })

  it('are read by all staff, working copies and versions too', async () => {
    const { id } = await make(kind, 'everywhere', { [titleOf(kind)]: `Read ${kind}` })
    for (const name of PEOPLE)
      for (const path of [
        `/${kind}?draft=true&limit=200`,
        `/${kind}/${id}?draft=true`,
        `/${kind}/versions?limit=200`,
      ]) {
        const { status, text } = await desk.ask({ path, as: mail(name) })
        expect(status).toBe(200)
        expect(text).toContain(`Read ${kind}`)
      }
  })

  it('without an office are written by whoever began them and by authors of all offices', async () => {
    if (kind === 'offices') return
    const { id } = await make(kind, 'author', {})
    const statuses: Partial<Record<Name, number>> = {}
    for (const name of PEOPLE) statuses[name] = (await save(kind, id, name, { [titleOf(kind)]: name })).status
    expect(statuses).toEqual({
      author: 200,
      stranger: 403,
      everywhere: 200,
      reviewer: 403,
      chief: 200,
      admin: 403,
    })
  })

  it('are deleted as drafts by whoever began them', async () => {
    const { id } = await make(kind, 'everywhere', {})
    const remove = async (name: Name) =>
      (await desk.ask({ method: 'DELETE', path: `/${kind}/${id}`, as: mail(name) })).status
    for (const name of PEOPLE.filter((one) => one !== 'everywhere')) expect(await remove(name)).toBe(403)
    expect(await remove('everywhere')).toBe(200)
  })

  it('note who began them, from the session and once', async () => {
    const { id } = await make(kind, 'everywhere', { createdBy: ids.get('chief') })
    expect(await latest(kind, id)).toMatchObject({ createdBy: ids.get('everywhere') })
    await save(kind, id, 'chief', { createdBy: ids.get('chief'), [titleOf(kind)]: 'x' })
    expect(await latest(kind, id)).toMatchObject({ createdBy: ids.get('everywhere') })
  })
})

describe('the documents of an office', () => {
  const give = (kind: Kind, office: string) => (kind === 'programmes' ? { offices: [office] } : { office })

  it.each(['releases', 'media-contacts', 'programmes'] as const)(
    '%s are written by its authors',
    async (kind) => {
      const { id } = await make(kind, 'author', give(kind, bangkok))
      const statuses: Partial<Record<Name, number>> = {}
      for (const name of PEOPLE)
        statuses[name] = (await save(kind, id, name, { [titleOf(kind)]: name })).status
      expect(statuses).toEqual({
        author: 200,
        stranger: 403,
        everywhere: 200,
        reviewer: 403,
        chief: 200,
        admin: 403,
      })
    },
  )

  it.each(['releases', 'media-contacts', 'programmes'] as const)(
    '%s are not given away, nor taken',
    async (kind) => {
      const { id } = await make(kind, 'author', give(kind, bangkok))
      const away = await save(kind, id, 'author', give(kind, dakar))
      expect(away.status).toBe(403)
      expect(sentenceOf(away)).toContain('an office that you write for')
      const begun = await desk.ask({
        method: 'POST',
        path: `/${kind}?draft=true`,
        as: mail('author'),
        body: give(kind, dakar),
      })
      expect(begun.status).toBe(403)
      expect((await save(kind, id, 'stranger', give(kind, dakar))).status).toBe(403)
      expect((await save(kind, id, 'everywhere', give(kind, dakar))).status).toBe(200)
      expect((await save(kind, id, 'author', { [titleOf(kind)]: 'mine no more' })).status).toBe(403)
      expect((await save(kind, id, 'stranger', { [titleOf(kind)]: 'mine now' })).status).toBe(200)
    },
  )

  it('are its own page too', async () => {
    expect((await save('offices', bangkok, 'author', { city: 'Bangkok' })).status).toBe(200)
    expect((await save('offices', bangkok, 'stranger', { city: 'Dakar' })).status).toBe(403)
  })
})

describe.each(SINGLE_KINDS)('%s', (kind) => {
  it('is one document, however many begin it', async () => {
    const begin = () =>
      desk.ask({ method: 'POST', path: `/${kind}?locale=en&draft=true`, as: mail('chief'), body: {} })
    const answers = await Promise.all([begin(), begin(), begin()])
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    const second = await begin()
    expect(second.status).toBe(409)
    expect(sentenceOf(second)).toContain('one of these already')
    expect((await desk.payload.count({ collection: kind, overrideAccess: true })).totalDocs).toBe(1)
  })

  it('is not copied', async () => {
    const { docs } = await desk.payload.find({ collection: kind, draft: true, overrideAccess: true })
    const path = `/${kind}/${docs[0]?.id}/duplicate`
    expect(
      (await desk.ask({ method: 'POST', path, as: mail('chief'), body: {} })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await desk.payload.count({ collection: kind, overrideAccess: true })).totalDocs).toBe(1)
  })
})

describe.each(REGISTERS)('%s', (slug) => {
  it.each(PEOPLE)('are read by %s and written by no API', async (name) => {
    const as = mail(name)
    const { status, body } = await desk.ask({ path: `/${slug}`, as })
    expect(status).toBe(200)
    const [row] = Array.isArray(body.docs) ? body.docs : []
    const id = row?.id ?? bangkok
    const before = await desk.payload.count({ collection: slug, overrideAccess: true })
    for (const [method, path] of [
      ['POST', `/${slug}`],
      ['PATCH', `/${slug}/${id}`],
      ['PATCH', `/${slug}?where[id][exists]=true`],
      ['DELETE', `/${slug}/${id}`],
      ['DELETE', `/${slug}?where[id][exists]=true`],
      ['POST', `/${slug}/${id}/duplicate`],
    ] as const) {
      const answer = await desk.ask({ method, path, as, body: { key: 'forged' } })
      expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
    }
    expect(await desk.payload.count({ collection: slug, overrideAccess: true })).toEqual(before)
  })
})

describe('what an import noted', () => {
  it('is not written by hand, nor lost by saving', async () => {
    const forged = await make('releases', 'author', { importSource: { source: 'forged', fingerprint: 'f' } })
    expect(JSON.stringify(await latest('releases', forged.id))).not.toContain('forged')
    const user = await desk.payload.findByID({
      collection: 'users',
      id: ids.get('author') ?? '',
      overrideAccess: true,
    })
    const imported = await desk.payload.create({
      collection: 'releases',
      draft: true,
      locale: 'en',
      data: { office: bangkok, importSource: { source: '000.txt', fingerprint: 'abc' } },
      user, // named with --as
      overrideAccess: true, // the import writes what no one else may
    })
    const body = { headline: 'Edited', importSource: { source: 'other', fingerprint: 'other' } }
    expect((await save('releases', imported.id, 'author', body)).status).toBe(200)
    expect(await latest('releases', imported.id)).toMatchObject({
      headline: 'Edited',
      importSource: { source: '000.txt', fingerprint: 'abc' },
    })
  })

  it('does not follow into a copy, which was not imported', async () => {
    const user = await desk.payload.findByID({
      collection: 'users',
      id: ids.get('author') ?? '',
      overrideAccess: true,
    })
    const { id } = await desk.payload.create({
      collection: 'releases',
      draft: true,
      locale: 'en',
      data: { headline: 'Old', office: bangkok, importSource: { source: '001.txt', fingerprint: 'def' } },
      user, // named with --as
      overrideAccess: true, // the import writes what no one else may
    })
    const path = `/releases/${id}/duplicate?locale=en`
    const { status, text } = await desk.ask({ method: 'POST', path, as: mail('author'), body: {} })
    expect(status, text).toBe(200)
    expect(text).toContain('Old')
    expect(text).not.toContain('001.txt')
  })
})

describe('fields that belong together', () => {
  it.each([
    ['releases', ['leadImage', 'event', 'importSource']],
    ['offices', ['head', 'coordinates', 'pressDesk']],
  ] as const)('of %s may be emptied as a whole', async (kind, groups) => {
    const { id } = await make(kind, 'everywhere', { head: { name: 'Ana' }, leadImage: { alt: 'Old' } })
    const body = Object.fromEntries(groups.map((name) => [name, null]))
    const answer = await save(kind, id, 'everywhere', body)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.text).not.toMatch(/Ana|Old/)
    expect((await desk.ask({ path: `/${kind}/${id}?draft=true`, as: mail('reviewer') })).status).toBe(200)
    expect((await desk.ask({ path: `/${kind}?draft=true`, as: mail('reviewer') })).status).toBe(200)
  })
})

describe('the navigation', () => {
  it('takes entries that lead nowhere yet', async () => {
    const { docs } = await desk.payload.find({ collection: 'navigation', overrideAccess: true })
    const links = [
      { label: 'Home', target: { view: 'home' } },
      { label: 'Later', target: null },
    ]
    const sections = [{ label: 'Who we are', target: null, groups: [{ label: 'Structure', links }] }]
    const answer = await save('navigation', String(docs[0]?.id), 'chief', { sections })
    expect(answer.status, answer.text).toBe(200)
  })
})

describe('what is filled in but wrong', () => {
  it('is kept by a save, and found before it goes on', async () => {
    const { id } = await make('offices', 'everywhere', {
      slug: 'Not An Address',
      timeZone: 'Asia/Atlantis',
      coordinates: { latitude: 91, longitude: 0 },
      pressDesk: { email: 'nobody', phone: '01 99' },
      pressHours: [{ day: 'mon', opens: '9h', closes: '17:00' }],
      dutyLine: '+33 1 99 00 12 34',
    })
    const req = await createLocalReq({}, desk.payload)
    const copy = await latest('offices', id)
    const found = await findMalformed({ req, kind: 'offices', copy })
    expect(found.map(({ path }) => path).sort()).toEqual([
      'coordinates.latitude',
      'pressDesk.email',
      'pressDesk.phone',
      'pressHours.0.opens',
      'slug',
      'timeZone',
    ])
    const page = await make('pages', 'everywhere', { slug: 'news', title: 'News' })
    const ofPage = await findMalformed({ req, kind: 'pages', copy: await latest('pages', page.id) })
    expect(ofPage).toEqual([{ path: 'slug', message: expect.stringContaining('choose another one') }])
  })

  it('is not a text that is merely unfinished, nor one that is right', async () => {
    const req = await createLocalReq({}, desk.payload)
    for (const kind of KINDS) {
      if (SINGLE_KINDS.includes(kind)) continue
      const { id } = await make(kind, 'everywhere', { [titleOf(kind)]: 'Unfinished', slug: 'unfinished' })
      expect(await findMalformed({ req, kind, copy: await latest(kind, id) })).toEqual([])
    }
  })
})

describe('links in a text', () => {
  const body = (url: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          children: [
            {
              type: 'link',
              version: 3,
              direction: null,
              format: '',
              indent: 0,
              id: 'a'.repeat(24),
              fields: { linkType: 'custom', url, newTab: false },
              children: [
                { type: 'text', version: 1, text: 'here', format: 0, style: '', mode: 'normal', detail: 0 },
              ],
            },
          ],
        },
      ],
    },
  })

  it('that would run something are not stored; the text is', async () => {
    const { id } = await make('releases', 'author', { body: body('javascript:alert(1)') })
    const stored = JSON.stringify((await latest('releases', id)).body)
    expect(stored).toContain('here')
    expect(stored).not.toContain('javascript')
    const old = JSON.parse(JSON.stringify(body('java\nscript:alert(1)')).replace('"link"', '"autolink"'))
    await save('releases', id, 'author', { body: old })
    expect(JSON.stringify((await latest('releases', id)).body)).not.toContain('script')
    await save('releases', id, 'author', { body: body('https://ahm.example/x') })
    expect(JSON.stringify((await latest('releases', id)).body)).toContain('https://ahm.example/x')
  })
})
