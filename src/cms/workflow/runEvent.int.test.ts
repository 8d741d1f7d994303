import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksum } from '@/newsroom/editions/seal'
import type { Edition } from '@/newsroom/editions/edition'
import { hashOf, type LedgerRow } from '@/newsroom/workflow/ledger'
import { bodyOf, completeRelease, deskOf, openOffice, type Desk } from '@/testing/documents'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'

let newsroom: Newsroom
let desk: Desk
let refs: { office: string; contact: string }

beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = deskOf(newsroom)
  refs = await openOffice(desk)
})
afterAll(() => newsroom?.close())

const editionsOf = async (id: string) =>
  (
    await newsroom.payload.db.find<Edition & { id: string }>({
      collection: 'editions',
      where: { document: { equals: id } },
      sort: 'number',
      pagination: false,
    })
  ).docs
const ledgerOf = async (id: string, locale: string) =>
  (
    await newsroom.payload.db.find<LedgerRow & { id: string }>({
      collection: 'ledger',
      where: { and: [{ document: { equals: id } }, { locale: { equals: locale } }] },
      sort: 'n',
      pagination: false,
    })
  ).docs
const kindsIn = (answer: { body: Record<string, unknown> }) =>
  ((answer.body.errors ?? []) as { kind: string }[]).map(({ kind }) => kind)

describe('from draft to reader', () => {
  it('publishes what a second person approved, byte for byte', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'one'))
    expect((await desk.read('releases', id)).en).toMatchObject({ stage: 'draft', standing: null, live: null })

    expect((await desk.act('releases', id, 'submit', { as: staff.author })).status).toBe(200)
    const refused = await desk.act('releases', id, 'approve', { as: staff.author })
    expect([refused.status, kindsIn(refused)]).toEqual([403, ['notAReviewer']])

    const before = await desk.read('releases', id, staff.reviewer)
    expect((await desk.act('releases', id, 'approve', { as: staff.reviewer })).status).toBe(200)
    expect((await desk.act('releases', id, 'publish', { as: staff.reviewer })).status).toBe(200)

    const [edition, ...more] = await editionsOf(id)
    expect(more).toEqual([])
    expect(edition).toMatchObject({
      number: 1,
      standing: 'live',
      slug: 'headline-one',
      approvedBy: staff.reviewer.id,
    })
    expect(edition?.seal).toBe(before.en?.seal)
    expect(checksum(edition?.canonical ?? '')).toBe(edition?.seal)
    expect(edition?.canonical).toContain('First paragraph one.')
    expect((await desk.read('releases', id)).en).toMatchObject({
      stage: 'published',
      contributors: [],
      live: { number: 1 },
    })
  })

  it('puts every step on record, each row chained to the one before', async () => {
    const id = await desk.create('releases', completeRelease(refs, 'chain'))
    await desk.publish('releases', id)
    const rows = await ledgerOf(id, 'en')
    expect(rows.map(({ event, from, to }) => [event, from, to])).toEqual([
      ['edit', 'draft', 'draft'],
      ['submit', 'draft', 'inReview'],
      ['approve', 'inReview', 'approved'],
      ['publish', 'approved', 'published'],
    ])
    rows.forEach((row, index) => {
      expect(row.key).toBe(`releases/${id}/en#${index + 1}`)
      expect(row.previous).toBe(rows[index - 1]?.hash ?? null)
      const {
        key,
        kind,
        document,
        locale,
        n,
        actor,
        door,
        event,
        from,
        to,
        seal,
        edition,
        note,
        at,
        previous,
      } = row
      const asWritten = {
        key,
        kind,
        document,
        locale,
        n,
        actor,
        door,
        event,
        from,
        to,
        seal: seal ?? null,
        edition: edition ?? null,
        note: note ?? null,
        at: new Date(at).toISOString(),
        previous: previous ?? null,
      }
      expect(hashOf(asWritten)).toBe(row.hash)
    })
  })

  it('refuses what is not complete, with everything that is missing', async () => {
    const id = await desk.create('releases', { headline: 'Only a headline' })
    const answer = await desk.act('releases', id, 'submit', { as: newsroom.staff.author })
    expect(answer.status).toBe(409)
    expect(kindsIn(answer)).toEqual(['incomplete'])
    const [error] = answer.body.errors as { message: string }[]
    for (const field of ['address (slug)', 'summary', 'text', 'office', 'media contacts'])
      expect(error?.message).toContain(field)
  })

  it('answers in the language of the person', async () => {
    const id = await desk.create('releases', { headline: 'Only a headline' })
    const { body } = await newsroom.rest('POST', `/releases/${id}/workflow/approve`, {
      as: newsroom.staff.author,
      body: { locales: ['fr'] },
      headers: { 'accept-language': 'fr' },
    })
    expect(JSON.stringify(body)).toContain('La version française est à l’état de brouillon')
  })
})

describe('four eyes', () => {
  it('counts everyone who changed a byte, and everyone who changed a shared field', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'eyes'))
    expect((await desk.save('releases', id, { headline: 'By the chief' }, { as: staff.chief })).status).toBe(
      200,
    )
    await desk.act('releases', id, 'submit', { as: staff.author })
    const answer = await desk.act('releases', id, 'approve', { as: staff.chief })
    expect([answer.status, kindsIn(answer)]).toEqual([403, ['contributor']])
  })

  it('makes whoever copies a document a contributor of both languages, beside those who wrote it', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'source'))
    await desk.save('releases', id, completeRelease(refs, 'source-fr'), { locale: 'fr' })
    const { body } = await newsroom.rest('POST', `/releases/${id}/duplicate?locale=en`, {
      as: staff.chief,
      body: {},
    })
    const copy = (body.doc as { id: string }).id
    const states = await desk.read('releases', copy)
    for (const { contributors } of [states.en, states.fr]) {
      expect(contributors).toMatchObject([{ id: staff.chief.id }, { id: staff.author.id }])
    }
    expect(states.en?.stage).toBe('draft')
  })
})

describe('frozen text', () => {
  it('refuses a change with a sentence that says who can free it, and passes a save that changes nothing', async () => {
    const id = await desk.create('releases', completeRelease(refs, 'frozen'))
    await desk.act('releases', id, 'submit', { as: newsroom.staff.author })
    const changed = await desk.save('releases', id, { headline: 'Another headline' })
    expect([changed.status, JSON.stringify(changed.body)]).toEqual([
      409,
      expect.stringContaining('can take it back'),
    ])
    expect((await desk.save('releases', id, completeRelease(refs, 'frozen'))).status).toBe(200)
    expect((await desk.save('releases', id, { wantedAt: '2026-12-01T09:00:00.000Z' })).status).toBe(200)
    expect((await desk.save('releases', id, { headline: 'Titre français' }, { locale: 'fr' })).status).toBe(
      200,
    )
    const shared = await desk.save('releases', id, { type: 'statement' }, { locale: 'fr' })
    expect([shared.status, JSON.stringify(shared.body)]).toEqual([
      409,
      expect.stringContaining('belongs to both languages'),
    ])
    const free = await desk.act('releases', id, 'recall', { as: newsroom.staff.author })
    expect(free.status).toBe(200)
    expect((await desk.save('releases', id, { headline: 'Another headline' })).status).toBe(200)
  })
})

describe('a correction', () => {
  it('leaves the live edition alone until the next one supersedes it', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'old'))
    await desk.publish('releases', id)
    expect((await desk.save('releases', id, { body: bodyOf('Corrected paragraph.') })).status).toBe(200)
    expect((await desk.read('releases', id)).en).toMatchObject({ stage: 'draft', live: { number: 1 } })

    const incomplete = await desk.act('releases', id, 'submit', { as: staff.author })
    expect(JSON.stringify(incomplete.body)).toContain('change note')
    await desk.save('releases', id, { changeType: 'correction', changeNote: 'A figure was wrong.' })
    await desk.publish('releases', id)
    expect((await editionsOf(id)).map(({ number, standing }) => [number, standing])).toEqual([
      [1, 'superseded'],
      [2, 'live'],
    ])
  })

  it('is undone by discarding it, or by writing the old text again', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'undo'))
    await desk.publish('releases', id)
    await desk.save('releases', id, { headline: 'Changed' })
    const discarded = await desk.act('releases', id, 'discard', { as: staff.author })
    expect(discarded.status).toBe(200)
    expect((await desk.read('releases', id)).en).toMatchObject({ stage: 'published', contributors: [] })
    const { docs } = await newsroom.payload.find({
      collection: 'releases',
      where: { id: { equals: id } },
      draft: true,
      locale: 'en',
      overrideAccess: true,
    })
    expect(docs[0]?.headline).toBe('Headline undo')

    await desk.save('releases', id, { headline: 'Changed again' })
    await desk.save('releases', id, { headline: 'Headline undo' })
    expect((await desk.read('releases', id)).en).toMatchObject({ stage: 'published', contributors: [] })
  })
})

describe('both languages in one act', () => {
  it('goes all the way or not at all', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'both'))
    const half = await desk.act('releases', id, 'submit', { as: staff.author, locales: ['en', 'fr'] })
    expect(half.status).toBe(409)
    expect((await desk.read('releases', id)).en?.stage).toBe('draft')
    await desk.save('releases', id, completeRelease(refs, 'deux'), { locale: 'fr' })
    await desk.publish('releases', id, ['en', 'fr'])
    expect((await editionsOf(id)).map(({ locale }) => locale).sort()).toEqual(['en', 'fr'])
  })
})

describe('what a text refers to', () => {
  it('must be on its way to submit, and live to publish', async () => {
    const { staff } = newsroom
    const contact = await desk.create('media-contacts', {
      name: 'New Person',
      languages: ['en'],
      office: refs.office,
      email: 'new@ahm.example',
    })
    const id = await desk.create('releases', completeRelease({ ...refs, contact }, 'refers'))
    expect(kindsIn(await desk.act('releases', id, 'submit', { as: staff.author }))).toEqual([
      'referenceNotUnderWay',
    ])
    await desk.act('media-contacts', contact, 'submit', { as: staff.author })
    expect((await desk.act('releases', id, 'submit', { as: staff.author })).status).toBe(200)
    expect(
      kindsIn(await desk.act('releases', id, 'approve', { as: staff.reviewer, and: 'publish' })),
    ).toEqual(['referenceNotLive'])
    expect((await desk.read('releases', id)).en?.stage).toBe('inReview')
  })

  it('has an address of its own, for good', async () => {
    const first = await desk.create('releases', completeRelease(refs, 'address'))
    await desk.publish('releases', first)
    const second = await desk.create('releases', completeRelease(refs, 'address'))
    expect(kindsIn(await desk.act('releases', second, 'submit', { as: newsroom.staff.author }))).toEqual([
      'pathTaken',
    ])
  })
})

describe('what is filled in but cannot be', () => {
  it('is refused at submit, with the field and what is wrong', async () => {
    for (const [field, value] of [
      ['slug', 'no/slash allowed'],
      ['firstPublishedOn', '31 February'],
    ] as const) {
      const id = await desk.create('releases', { ...completeRelease(refs, `wrong-${field}`), [field]: value })
      const answer = await desk.act('releases', id, 'submit', { as: newsroom.staff.author })
      expect([field, answer.status, kindsIn(answer)]).toEqual([field, 409, ['malformed']])
    }
  })
})

describe('discarding', () => {
  it('leaves the shared fields alone while the other language is frozen', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'half'))
    await desk.publish('releases', id)
    await desk.save(
      'releases',
      id,
      { ...completeRelease(refs, 'moitie'), type: 'statement' },
      { locale: 'fr' },
    )
    await desk.save('releases', id, { headline: 'Changed' })
    expect((await desk.act('releases', id, 'submit', { as: staff.author, locales: ['fr'] })).status).toBe(200)
    const submitted = (await desk.read('releases', id)).fr?.seal
    expect((await desk.act('releases', id, 'discard', { as: staff.author })).status).toBe(200)
    const after = await desk.read('releases', id)
    expect(after.fr?.seal).toBe(submitted)
    expect(after.en?.stage).toBe('draft')
  })
})

describe('what nobody else has read', () => {
  const upload = async (as = newsroom.staff.author, name = 'river.png', red = 10) => {
    const sharp = (await import('sharp')).default
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 3, background: { r: red, g: 9, b: 9 } },
    })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ terms: 'First terms' }))
    const { status, body } = await newsroom.rest('POST', '/media?locale=en', { as, body: form })
    return { status, body, id: (body.doc as { id: string } | undefined)?.id ?? '' }
  }

  it('does not get into a frozen text by way of its pictures', async () => {
    const { staff } = newsroom
    const picture = await upload()
    const leadImage = { file: picture.id, alt: 'A river', credit: 'AHM' }
    const id = await desk.create('releases', { ...completeRelease(refs, 'picture'), leadImage })
    expect((await desk.act('releases', id, 'submit', { as: staff.author })).status).toBe(200)
    const read = (await desk.read('releases', id)).en?.seal
    const changes = {
      terms: 'Other terms',
      rightsUntil: '2020-01-01T12:00:00.000Z',
      filesize: 1,
      width: 1,
      name: 'x.png',
      alt: 'Other',
      credit: 'Other',
    }
    expect(
      (await newsroom.rest('PATCH', `/media/${picture.id}?locale=en`, { as: staff.chief, body: changes }))
        .status,
    ).toBe(200)
    expect((await desk.read('releases', id)).en?.seal).toBe(read)
  })

  it('is not approved by its own writer by way of a copy', async () => {
    const { staff, payload } = newsroom
    const { asOperator } = await import('../access/operatorGrant')
    await payload.update({
      collection: 'users',
      id: staff.second.id,
      data: { roles: ['author', 'reviewer'] },
      overrideAccess: true,
      context: asOperator(),
    })
    const id = await desk.create('releases', completeRelease(refs, 'original'), { as: staff.second })
    const { body } = await newsroom.rest('POST', `/releases/${id}/duplicate?locale=en`, {
      as: staff.author,
      body: {},
    })
    const copy = (body.doc as { id: string }).id
    await desk.save('releases', copy, { slug: 'a-copy' })
    expect((await desk.act('releases', copy, 'submit', { as: staff.author })).status).toBe(200)
    expect(kindsIn(await desk.act('releases', copy, 'approve', { as: staff.second }))).toEqual([
      'contributor',
    ])
  })

  it('tells a stranger nothing of the library', async () => {
    await upload(newsroom.staff.author, 'embargoed.png', 77)
    const sharp = (await import('sharp')).default
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 3, background: { r: 77, g: 9, b: 9 } },
    })
      .png()
      .toBuffer()
    for (const as of [null, newsroom.staff.reviewer]) {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], 'same.png', { type: 'image/png' }))
      const answer = await newsroom.rest('POST', '/media?locale=en', { as, body: form })
      expect(answer.status).toBe(403)
      expect(JSON.stringify(answer.body)).not.toContain('embargoed')
    }
  })
})

describe('the other language', () => {
  it('may be unfinished in any way: what was approved is published', async () => {
    const id = await desk.create('releases', completeRelease(refs, 'francais'), { locale: 'fr' })
    await desk.save('releases', id, { slug: 'Half Typed ', headline: 'Half' }, { locale: 'en' })
    await desk.publish('releases', id, ['fr'])
    expect((await desk.read('releases', id)).fr?.stage).toBe('published')
    const { body: main } = await newsroom.rest('GET', `/releases/${id}?locale=fr&depth=0`, {
      as: newsroom.staff.author,
    })
    expect([main._status, main.headline]).toEqual(['published', 'Headline francais'])
    const { body } = await newsroom.rest('GET', `/releases/${id}?draft=true&locale=en&depth=0`, {
      as: newsroom.staff.author,
    })
    expect(body.headline).toBe('Half')
  })
})

describe('a refused save', () => {
  it('answers its reasons with their kinds', async () => {
    const id = await desk.create('releases', completeRelease(refs, 'kinds'))
    await desk.act('releases', id, 'submit', { as: newsroom.staff.author })
    expect(kindsIn(await desk.save('releases', id, { headline: 'x' }))).toEqual(['frozen'])
    const deleted = await newsroom.rest('DELETE', `/releases/${id}`, { as: newsroom.staff.author })
    expect([deleted.status, JSON.stringify(deleted.body)]).toEqual([
      409,
      expect.stringContaining('Take it back'),
    ])
  })
})

describe('an act that is sent twice', () => {
  it('answers what the first one answered, and stands once in the ledger', async () => {
    const { staff } = newsroom
    const id = await desk.create('releases', completeRelease(refs, 'twice'))
    const submit = () => desk.act('releases', id, 'submit', { as: staff.author })
    expect([(await submit()).status, (await submit()).status]).toEqual([200, 200])
    const seals = { en: String((await desk.read('releases', id)).en?.seal) }
    const approve = () => desk.act('releases', id, 'approve', { as: staff.reviewer, and: 'publish', seals })
    const [first, second] = [await approve(), await approve()]
    expect([first.status, second.status]).toEqual([200, 200])
    expect((await ledgerOf(id, 'en')).map(({ event }) => event)).toEqual([
      'edit',
      'submit',
      'approve',
      'publish',
    ])
    expect(await editionsOf(id)).toHaveLength(1)
    // By somebody else, or of another text, it is another act.
    expect(
      (await desk.act('releases', id, 'approve', { as: staff.chief, and: 'publish', seals })).status,
    ).toBe(409)
  })
})
