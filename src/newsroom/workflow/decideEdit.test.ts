import { describe, expect, it } from 'vitest'
import type { Person } from '../permissions/person'
import { decideEdit, type Change } from './decideEdit'
import { FROZEN_STAGES } from './stages'
import { newTrack, type Track } from './track'

const author: Person = {
  id: 'ada',
  roles: ['author'],
  offices: 'all',
  writes: ['en', 'fr'],
  reviews: [],
  active: true,
}
const track = (locale: 'en' | 'fr', is: Partial<Track> = {}): Track => ({
  ...newTrack({ kind: 'releases', document: 'd', locale }),
  ...is,
})
const edit = (
  change: Partial<Change>,
  tracks: { en?: Partial<Track>; fr?: Partial<Track> } = {},
  actor: Person = author,
) =>
  decideEdit({
    change: { locale: 'fr', text: false, shared: false, sharedContributes: false, ...change },
    tracks: { en: track('en', tracks.en), fr: track('fr', tracks.fr) },
    actor,
    ownership: { offices: [], createdBy: 'ada' },
  })
const refusedKinds = (decision: ReturnType<typeof edit>) =>
  decision.allowed ? [] : decision.refusals.map(({ kind }) => kind)

describe('a save', () => {
  it('that changes nothing touches nothing, frozen or not', () => {
    expect(edit({}, { fr: { stage: 'inReview' } })).toEqual({ allowed: true, tracks: [] })
  })

  it('makes a draft of what was published, and a contributor of the writer', () => {
    const decision = edit({ text: true }, { fr: { stage: 'published' } })
    expect(decision).toMatchObject({
      allowed: true,
      tracks: [{ locale: 'fr', stage: 'draft', contributors: ['ada'] }],
    })
  })

  it('leaves requested changes requested', () => {
    expect(edit({ text: true }, { fr: { stage: 'changesRequested' } })).toMatchObject({
      tracks: [{ stage: 'changesRequested' }],
    })
  })

  it.each(FROZEN_STAGES)('is refused where it would change a text that is %s', (stage) => {
    expect(refusedKinds(edit({ text: true }, { fr: { stage } }))).toEqual(['frozen'])
    expect(refusedKinds(edit({ shared: true, sharedContributes: true }, { en: { stage } }))).toEqual([
      'frozen',
    ])
    expect(refusedKinds(edit({ text: true }, { en: { stage } }))).toEqual([])
  })

  it('of a shared field is an edit of both languages', () => {
    const decision = edit({ shared: true, sharedContributes: true }, { en: { stage: 'published' } })
    expect(decision).toMatchObject({
      tracks: [
        { locale: 'en', stage: 'draft', contributors: ['ada'] },
        { locale: 'fr', contributors: ['ada'] },
      ],
    })
  })

  it('of countries, topics or SDGs alone makes nobody a contributor', () => {
    const decision = edit({ shared: true, sharedContributes: false }, { en: { stage: 'published' } })
    expect(decision).toMatchObject({ tracks: [{ stage: 'draft', contributors: [] }, { contributors: [] }] })
  })

  it('notes each contributor once', () => {
    const decision = edit({ text: true }, { fr: { contributors: ['ada'] } })
    expect(decision).toMatchObject({ tracks: [{ contributors: ['ada'] }] })
  })

  it('is refused to whoever does not write the language, but shared fields are for authors of either', () => {
    const translator: Person = { ...author, writes: ['en'] }
    expect(refusedKinds(edit({ text: true }, {}, translator))).toEqual(['languageNotYours'])
    expect(refusedKinds(edit({ shared: true }, {}, translator))).toEqual([])
  })

  it('is refused to admins', () => {
    expect(refusedKinds(edit({ text: true }, {}, { ...author, roles: ['admin'] }))).toEqual([
      'adminsDoNotEdit',
    ])
  })

  it('is refused for good once the text was retracted', () => {
    expect(refusedKinds(edit({ text: true }, { fr: { standing: 'retracted' } }))).toEqual(['retracted'])
  })
})
