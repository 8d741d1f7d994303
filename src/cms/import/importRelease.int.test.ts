import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planImport } from '@/newsroom/import/planImport'
import { deskOf, openOffice, type Desk } from '@/testing/documents'
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

const RAW = [
  '-',
  'Qui sommes nous',
  'Qui sommes nousL’Agence pour la mobilité humaine.',
  '- 2030 AGENDA',
  'Un guichet unique ouvre à la gare de Vientiane',
  'Laos - L’Agence a ouvert lundi un guichet pour les voyageurs. Il est tenu par douze personnes.',
  'Le guichet est financé par le gouvernement de la Norvège et reste ouvert tous les jours de la semaine.',
  'Pour plus d’informations, veuillez contacter',
  'Ada Example',
  'AMH Vientiane',
  'Tél. : +33 1 99 00 12 34',
  'Email : ada@ahm.example',
].join('\n')

const importIt = async (source = 'old/one.txt', raw = RAW, user = newsroom.staff.author) => {
  const { importRelease } = await import('./importRelease')
  const plan = planImport({ source, raw, locale: 'fr' })
  return importRelease({ payload: newsroom.payload, plan, raw, user, office: refs.office })
}
const draftOf = (id: string) =>
  newsroom.payload.findByID({
    collection: 'releases',
    id,
    draft: true,
    locale: 'fr',
    depth: 0,
    overrideAccess: true,
  })

describe('an import', () => {
  it('makes a draft with everything that the source says for certain, and keeps the source', async () => {
    const { fate, id } = await importIt()
    const draft = await draftOf(id)
    expect(fate).toBe('draft')
    expect(draft).toMatchObject({
      headline: 'Un guichet unique ouvre à la gare de Vientiane',
      slug: 'un-guichet-unique-ouvre-a-la-gare-de-vientiane',
      datelinePlace: 'Laos',
      countries: ['LA'],
      office: refs.office,
      _status: 'draft',
      importSource: { source: 'old/one.txt', rawText: RAW },
    })
    expect(draft.firstPublishedOn ?? null).toBeNull()
    expect(draft.partners ?? []).toEqual([])
    expect(draft.importSource?.proposals?.funders?.join()).toContain('Norvège')
  })

  it('keeps its contacts as private notes, matched by e-mail, and makes no public one', async () => {
    const before = await newsroom.payload.count({ collection: 'media-contacts', overrideAccess: true })
    const { id } = await importIt()
    const { importSource } = await draftOf(id)
    expect(importSource?.contactNotes).toMatchObject([{ name: 'Ada Example', matchedContact: refs.contact }])
    const after = await newsroom.payload.count({ collection: 'media-contacts', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it('changes nothing the second time, even where people have worked on the draft', async () => {
    const first = await importIt()
    await desk.save('releases', first.id, { headline: 'Un titre retravaillé' }, { locale: 'fr' })
    const before = await newsroom.payload.db.connection.collection('_releases_versions').countDocuments()
    for (const again of [
      await importIt(),
      await importIt('elsewhere/copy.txt'),
      await importIt('old/one.txt', `${RAW}\n`),
    ]) {
      expect(again).toEqual({ fate: 'unchanged', id: first.id })
    }
    expect(await newsroom.payload.db.connection.collection('_releases_versions').countDocuments()).toBe(
      before,
    )
    expect((await draftOf(first.id)).headline).toBe('Un titre retravaillé')
  })

  it('takes another release that stands at the same path now', async () => {
    const raw = RAW.replace('Un guichet unique ouvre', 'Une halte de nuit ferme').replace(
      'L’Agence a ouvert',
      'L’Agence a fermé',
    )
    expect((await importIt('old/one.txt', raw)).fate).toBe('draft')
  })

  it('makes one draft of one source, however many import it at once', async () => {
    const raw = RAW.replace('Un guichet unique', 'Un second guichet').replace(
      'L’Agence a ouvert',
      'La gare a vu ouvrir',
    )
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => importIt('old/two.txt', raw)))
    expect(outcomes.map(({ fate }) => fate).sort()).toEqual(['draft', 'unchanged', 'unchanged', 'unchanged'])
  })

  it('names who imported as a contributor: they cannot approve it', async () => {
    const { id } = await importIt()
    expect((await desk.read('releases', id)).fr?.contributors).toContainEqual({
      id: newsroom.staff.author.id,
      name: 'author',
    })
  })

  it('is refused in a language that the person does not write', async () => {
    const raw = RAW.replace('Un guichet unique', 'Un autre guichet').replace(
      'L’Agence a ouvert',
      'On a ouvert',
    )
    await expect(importIt('old/three.txt', raw, newsroom.staff.reviewer)).rejects.toThrow('Only authors')
  })

  it('asks for the day of first publication before it can be submitted', async () => {
    const { id } = await importIt()
    const { body } = await desk.act('releases', id, 'submit', { as: newsroom.staff.author, locales: ['fr'] })
    expect(JSON.stringify(body)).toContain('first published on')
    expect(JSON.stringify(body)).not.toContain('dateline')
  })
})
