import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '@/newsroom/editions/content'
import type { Standing } from '@/newsroom/editions/edition'
import type { Kind } from '@/newsroom/editions/kinds'
import { sealOf } from '@/newsroom/editions/seal'
import type { Locale } from '@/newsroom/languages/locales'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { newReading } from './reading'

const NOW = new Date('2026-03-15T12:00:00.000Z')
const FILE = 'a'.repeat(64)
const OLD_FILE = 'b'.repeat(64)
let newsroom: Newsroom
let site: Awaited<ReturnType<typeof openSite>>

/** The queries read the environment when they are loaded, so not before there is a database. */
const openSite = async () => ({
  ...(await import('./findByAddress')),
  ...(await import('./findFile')),
  ...(await import('./findFurniture')),
  ...(await import('./findHome')),
  ...(await import('./findRelease')),
  ...(await import('./findReleases')),
})

type Stored<K extends Kind> = {
  kind: K
  id: string
  locale?: Locale
  standing?: Standing
  number?: number
  at?: string
  archive?: string
} & Content<K>

/** An edition as the workflow would have stored it. */
const store = async <K extends Kind>(edition: Stored<K>): Promise<void> => {
  const {
    kind,
    id,
    locale = 'en',
    standing = 'live',
    number = 1,
    at = '2026-03-01T09:00:00.000Z',
    archive,
  } = edition
  const content = { text: edition.text, shared: edition.shared } as Content<K> // the two halves just given
  const { canonical, seal } = sealOf(kind, locale, content)
  const { slug } = content.text as { slug?: string }
  const { office } = content.shared as { office?: string }
  await newsroom.payload.db.create({
    collection: 'editions',
    data: {
      ...{
        key: `${kind}/${id}/${locale}@${number}`,
        kind,
        document: id,
        locale,
        number,
        standing,
        seal,
        canonical,
      },
      ...{
        format: 1,
        publishedAt: at,
        firstPublishedAt: at,
        contributors: ['one'],
        approvedBy: 'two',
        publishedBy: 'two',
      },
      ...{ forced: false, slug, office, newsDate: archive ?? at, archive: archive !== undefined },
      ...{ type: null, programmes: [], topics: [], countries: [], partners: [] },
      files: [...new Set(canonical.match(/[0-9a-f]{64}/g) ?? [])],
    },
  })
}

const reading = (locale: Locale) => newReading(locale, NOW)
const file = (sha256: string) => ({ sha256, name: 'a.png', mimeType: 'image/png', size: 1 })
const picture = (sha256: string) => ({ file: file(sha256), alt: 'A river', credit: 'Us' })

beforeAll(async () => {
  newsroom = await openNewsroom()
  site = await openSite()
  const desk = { email: 'desk@ahm.example' }
  await store({
    kind: 'offices',
    id: 'o1',
    text: { name: 'Delta office', slug: 'delta' },
    shared: { pressDesk: desk },
  })
  await store({
    kind: 'media-contacts',
    id: 'gone',
    text: {},
    shared: { name: 'Old', retired: true, successor: 'next' },
  })
  await store({
    kind: 'media-contacts',
    id: 'next',
    text: { role: 'Officer' },
    shared: { name: 'Next', office: 'o1' },
  })
  await store({
    kind: 'media-contacts',
    id: 'ended',
    text: {},
    shared: { name: 'Ended', until: '2026-03-14' },
  })
  await store({
    kind: 'programmes',
    id: 'p1',
    standing: 'suspended',
    text: { title: 'Hidden', slug: 'hidden' },
    shared: {},
  })
  const shared = { office: 'o1', contacts: ['gone'], programmes: ['p1'] }
  const body = [
    {
      type: 'paragraph' as const,
      children: [
        {
          type: 'link' as const,
          target: { kind: 'offices' as const, id: 'o1' },
          children: [{ type: 'text' as const, text: 'there' }],
        },
        {
          type: 'link' as const,
          target: { kind: 'programmes' as const, id: 'p1' },
          children: [{ type: 'text' as const, text: 'hidden' }],
        },
      ],
    },
  ]
  await store({
    kind: 'releases',
    id: 'r1',
    number: 1,
    standing: 'superseded',
    text: { headline: 'Before', slug: 'before', leadImage: picture(OLD_FILE) },
    shared,
  })
  await store({
    kind: 'releases',
    id: 'r1',
    number: 2,
    at: '2026-03-02T09:00:00.000Z',
    text: {
      headline: 'Now',
      slug: 'now',
      body,
      leadImage: picture(FILE),
      changeType: 'correction',
      changeNote: 'A figure.',
    },
    shared,
  })
  await store({
    kind: 'releases',
    id: 'r2',
    locale: 'fr',
    at: '2026-03-03T09:00:00.000Z',
    text: { headline: 'En français', slug: 'en-francais' },
    shared: { ...shared, contacts: ['ended'] },
  })
  await store({
    kind: 'releases',
    id: 'r2',
    locale: 'en',
    standing: 'suspended',
    text: { headline: 'Mark', slug: 'mark' },
    shared,
  })
  await store({
    kind: 'releases',
    id: 'old',
    at: '2026-03-04T09:00:00.000Z',
    archive: '2014',
    text: { headline: 'Old', slug: 'old' },
    shared,
  })
  await store({
    kind: 'releases',
    id: 'w',
    standing: 'withdrawn',
    text: { headline: 'Withdrawn', slug: 'withdrawn' },
    shared,
  })
  await store({
    kind: 'navigation',
    id: 'n',
    text: {
      sections: [
        { label: 'Empty', groups: [{ links: [{ label: 'Gone', target: { page: 'none' } }] }] },
        { label: 'News', target: { view: 'news' }, groups: [] },
      ],
    },
    shared: {},
  })
})
afterAll(() => newsroom?.close())

describe('what is read at an address', () => {
  const kindAt = async (locale: Locale, slug: string) => site.findByAddress(reading(locale), 'releases', slug)

  it('is the live text, under the other language’s prefix too where it has no other', async () => {
    expect(await kindAt('en', 'now')).toMatchObject({ kind: 'found', edition: { locale: 'en', number: 2 } })
    expect(await kindAt('fr', 'now')).toMatchObject({ kind: 'found', edition: { locale: 'en' } })
  })
  it('has moved when the slug changed', async () => {
    expect(await kindAt('en', 'before')).toEqual({ kind: 'moved', slug: 'now' })
    expect(await kindAt('fr', 'before')).toEqual({ kind: 'moved', slug: 'now' })
  })
  it('is gone when it was suspended, whatever the other language says', async () => {
    expect(await kindAt('en', 'mark')).toEqual({ kind: 'gone' })
    expect(await kindAt('fr', 'en-francais')).toMatchObject({ kind: 'found' })
  })
  it('stays when it was withdrawn, at its own address alone', async () => {
    expect(await kindAt('en', 'withdrawn')).toMatchObject({
      kind: 'found',
      edition: { standing: 'withdrawn' },
    })
    expect(await kindAt('fr', 'withdrawn')).toEqual({ kind: 'nothing' })
    expect(await kindAt('en', 'nothing')).toEqual({ kind: 'nothing' })
  })
})

describe('a release', () => {
  const composed = async (slug: string, locale: Locale) => {
    const found = await site.findByAddress(reading(locale), 'releases', slug)
    if (found.kind !== 'found') throw new Error(`${slug} is ${found.kind}`)
    const at = reading(locale)
    return { view: await site.composeRelease(at, found.edition), tags: at.tags }
  }

  it('is composed of what is live alone, and tagged with all it asked for', async () => {
    const { view, tags } = await composed('now', 'en')
    expect(view.office?.text.name).toBe('Delta office')
    expect(view.programmes).toEqual([])
    expect([...view.links.keys()]).toEqual(['offices/o1'])
    expect(tags).toContain('programmes/p1')
    expect(tags).toContain('media-contacts/gone')
    expect(tags).toContain('media-contacts/next')
  })
  it('names the successor of a contact who left, or the desk where nobody is left', async () => {
    const { view } = await composed('now', 'en')
    expect(view.contacts).toMatchObject([{ kind: 'person', contact: { id: 'next' } }])
    const other = await composed('en-francais', 'fr')
    expect(other.view.contacts).toMatchObject([{ kind: 'desk', office: { id: 'o1' } }])
  })
  it('tells its history, newest first', async () => {
    const { view } = await composed('now', 'en')
    expect(
      view.history.map(({ number, change, note, approved }) => ({ number, change, note, approved })),
    ).toEqual([
      { number: 2, change: 'correction', note: 'A figure.', approved: true },
      { number: 1, change: 'first', note: undefined, approved: true },
    ])
  })
})

describe('lists', () => {
  it('show each live release once, in the page’s language or the other one, by its own date', async () => {
    const { teasers, total } = await site.findReleases(reading('en'), {}, { take: 10 })
    expect(teasers.map(({ release }) => release.text.headline)).toEqual(['En français', 'Now', 'Old'])
    expect(total).toBe(3)
  })
  it('begin at home with the page’s language, and never with an import', async () => {
    const home = await site.findHome(reading('en'))
    expect(home.lead?.release.text.headline).toBe('Now')
    expect(home.latest.map(({ release }) => release.text.headline)).toEqual(['En français'])
    expect((await site.findHome(reading('fr'))).lead?.release.text.headline).toBe('En français')
  })
  it('of the menu leave out what leads nowhere', async () => {
    const { menu } = await site.findFurniture(reading('fr'))
    expect(menu).toEqual({ locale: 'en', sections: [{ label: 'News', href: '/fr/actualites', groups: [] }] })
  })
})

describe('files', () => {
  it('are given while an edition that readers may see names them', async () => {
    expect(await site.findFile(FILE)).toMatchObject({ sha256: FILE })
    expect(await site.findFile(OLD_FILE)).toMatchObject({ sha256: OLD_FILE })
    expect(await site.findFile('c'.repeat(64))).toBeNull()
  })
  it('are taken down with the track', async () => {
    await newsroom.payload.db.updateOne({
      collection: 'editions',
      where: { key: { equals: 'releases/r1/en@2' } },
      data: { standing: 'suspended' },
    })
    expect(await site.findFile(FILE)).toBeNull()
    expect(await site.findFile(OLD_FILE)).toBeNull()
  })
})
