import { describe, expect, it } from 'vitest'
import type { Standing } from '../editions/edition'
import type { Locale } from '../languages/locales'
import type { Person, Role } from '../permissions/person'
import type { Facts } from './conditions'
import { EVENTS, WORKFLOW, type WorkflowEvent } from './events'
import { STAGES, type Stage } from './stages'
import { newTrack, type Track } from './track'
import { transition } from './transition'

const SEAL = 'a'.repeat(64)
const OLD = 'b'.repeat(64)

const person = (role: Role, is: Partial<Person> = {}): Person => ({
  id: role,
  roles: [role],
  offices: ['office'],
  writes: ['en', 'fr'],
  reviews: ['en', 'fr'],
  active: true,
  ...is,
})

const buildTrack = (is: Partial<Track> = {}): Track => ({
  ...newTrack({ kind: 'releases', document: 'd', locale: 'fr' }),
  contributors: ['author'],
  submittedBy: 'author',
  ...is,
})

/** Facts under which every working event is allowed to the right person at the right stage. */
const buildFacts = (is: Partial<Facts> = {}): Facts => ({
  actor: person('author'),
  track: buildTrack(),
  ownership: { offices: ['office'], createdBy: 'author' },
  seal: SEAL,
  format: 1,
  sealSeen: SEAL,
  note: 'A reason that is long enough.',
  missing: [],
  malformed: [],
  references: [],
  slug: 'un-titre',
  pathTaken: false,
  hold: false,
  ...is,
})

const approved = (is: Partial<Track> = {}) =>
  buildTrack({
    stage: 'approved',
    approval: { by: 'reviewer', at: '2026-01-01T00:00:00.000Z', seal: SEAL, format: 1 },
    ...is,
  })

const kinds = (event: WorkflowEvent, facts: Facts): string[] => {
  const decision = transition(event, facts)
  return decision.allowed ? [] : decision.refusals.map(({ kind }) => kind)
}

/** Who may use each working event, as design and table say; contributors and submitters apart. */
const ALLOWED: Partial<Record<WorkflowEvent, { stages: Stage[]; roles: Role[] }>> = {
  edit: { stages: ['draft', 'published', 'changesRequested'], roles: ['author', 'chief'] },
  discard: { stages: ['draft', 'changesRequested'], roles: ['author', 'chief'] },
  submit: { stages: ['draft', 'changesRequested'], roles: ['author', 'chief'] },
  recall: { stages: ['inReview'], roles: ['author', 'chief'] },
  requestChanges: { stages: ['inReview', 'approved'], roles: ['reviewer', 'chief'] },
  approve: { stages: ['inReview'], roles: ['reviewer', 'chief'] },
  reopen: { stages: ['approved', 'scheduled', 'blocked'], roles: ['author', 'reviewer', 'chief'] },
  publish: { stages: ['approved', 'blocked'], roles: ['reviewer', 'chief'] },
}

describe('the workflow table', () => {
  for (const event of EVENTS) {
    for (const stage of STAGES) {
      for (const role of ['author', 'reviewer', 'chief', 'admin'] as const) {
        const expected = ALLOWED[event]?.stages.includes(stage) && ALLOWED[event]?.roles.includes(role)
        it(`${expected ? 'allows' : 'refuses'} ${event} of a track that is ${stage} to ${role === 'admin' ? 'an' : 'a'} ${role}`, () => {
          const track = approved({ stage, liveEdition: 1, liveSeal: OLD, standing: 'live' })
          const decision = transition(event, buildFacts({ actor: person(role), track }))
          expect(decision.allowed).toBe(Boolean(expected))
          if (decision.allowed) return
          const reasons = decision.refusals.map(({ kind }) => kind)
          if (!WORKFLOW[event].working) expect(reasons).toContain('notYetThere')
          else if (!ALLOWED[event]?.stages.includes(stage)) expect(reasons).toContain('wrongStage')
          if (role === 'admin') {
            expect(reasons.some((kind) => kind === 'adminsDoNotEdit' || kind === 'notYetThere')).toBe(true)
          }
        })
      }
    }
  }

  it('lets the clock alone publish what is scheduled', () => {
    const track = approved({ stage: 'scheduled' })
    expect(kinds('publish', buildFacts({ actor: 'clock', track }))).toEqual([])
    expect(kinds('publish', buildFacts({ actor: person('chief'), track }))).toEqual(['wrongStage'])
    expect(kinds('publish', buildFacts({ actor: 'clock', track: approved() }))).toEqual(['wrongStage'])
    expect(kinds('submit', buildFacts({ actor: 'clock' }))).not.toEqual([])
  })

  it('accepts no event at all once a track is retracted', () => {
    for (const event of EVENTS) {
      const track = approved({ standing: 'retracted' })
      expect(kinds(event, buildFacts({ actor: person('chief'), track }))).toContain('retracted')
    }
  })

  it('accepts nothing from someone who has been deactivated', () => {
    for (const event of EVENTS) {
      const facts = buildFacts({ actor: person('chief', { active: false }), track: approved() })
      expect(transition(event, facts).allowed).toBe(false)
    }
  })
})

describe('four eyes on the content', () => {
  const inReview = buildTrack({ stage: 'inReview', contributors: ['author', 'chief', 'reviewer'] })
  it.each(['reviewer', 'chief'] as const)(
    'refuses approval by a %s who changed the text, whatever the role',
    (role) => {
      expect(kinds('approve', buildFacts({ actor: person(role), track: inReview }))).toEqual(['contributor'])
      expect(kinds('requestChanges', buildFacts({ actor: person(role), track: inReview }))).toEqual([
        'contributor',
      ])
    },
  )
  it('lets a contributor publish what somebody else approved', () => {
    const track = approved({ contributors: ['reviewer'] })
    expect(kinds('publish', buildFacts({ actor: person('reviewer'), track }))).toEqual([])
  })
})

describe('languages and offices', () => {
  const cases: [string, WorkflowEvent, Partial<Facts>, string][] = [
    [
      'an author who does not write the language',
      'submit',
      { actor: person('author', { writes: ['en'] }) },
      'languageNotYours',
    ],
    [
      'an author of another office',
      'submit',
      { actor: person('author', { offices: ['other'] }) },
      'officeNotYours',
    ],
    [
      'a reviewer who does not review the language',
      'approve',
      { actor: person('reviewer', { reviews: ['en'] }), track: buildTrack({ stage: 'inReview' }) },
      'languageNotReviewed',
    ],
  ]
  it.each(cases)('refuses %s', (_, event, is, kind) => {
    expect(kinds(event, buildFacts(is))).toEqual([kind])
  })
  it('binds neither reviewers nor chiefs to an office', () => {
    const track = buildTrack({ stage: 'inReview' })
    expect(kinds('approve', buildFacts({ actor: person('reviewer', { offices: [] }), track }))).toEqual([])
    expect(kinds('submit', buildFacts({ actor: person('chief', { offices: [], writes: [] }) }))).toEqual([])
  })
  it('leaves a document without an office to its creator and to authors of all offices', () => {
    const mine = { ownership: { offices: [], createdBy: 'author' } }
    const theirs = { ownership: { offices: [], createdBy: 'someone' } }
    expect(kinds('submit', buildFacts(mine))).toEqual([])
    expect(kinds('submit', buildFacts(theirs))).toEqual(['officeNotYours'])
    expect(kinds('submit', buildFacts({ ...theirs, actor: person('author', { offices: 'all' }) }))).toEqual(
      [],
    )
  })
})

describe('conditions', () => {
  const reference = { field: 'office', title: 'Bangkok', live: false, underWay: false }
  const cases: [string, WorkflowEvent, Partial<Facts>, string][] = [
    ['what is not complete', 'submit', { missing: [{ field: 'headline', kind: 'empty' }] }, 'incomplete'],
    [
      'what is filled in but cannot be',
      'submit',
      { malformed: [{ field: 'slug', message: 'No.' }] },
      'malformed',
    ],
    ['what readers already see', 'submit', { track: buildTrack({ liveSeal: SEAL }) }, 'nothingChanged'],
    ['a reference that is not on its way', 'submit', { references: [reference] }, 'referenceNotUnderWay'],
    ['an address that is taken', 'submit', { pathTaken: true }, 'pathTaken'],
    [
      'changes asked for without a note',
      'requestChanges',
      { actor: person('reviewer'), track: buildTrack({ stage: 'inReview' }), note: '  ' },
      'noteNeeded',
    ],
    [
      'an approval that names no seal',
      'approve',
      { actor: person('reviewer'), track: buildTrack({ stage: 'inReview' }), sealSeen: undefined },
      'sealNotGiven',
    ],
    [
      'an approval of a text that is no longer there',
      'approve',
      { actor: person('reviewer'), track: buildTrack({ stage: 'inReview' }), sealSeen: OLD },
      'sealChanged',
    ],
    [
      'publishing what was changed after approval',
      'publish',
      { actor: person('reviewer'), track: approved(), seal: OLD },
      'sealChanged',
    ],
    [
      'publishing an approval of an older format',
      'publish',
      { actor: person('reviewer'), track: approved(), format: 2 },
      'sealChanged',
    ],
    [
      'publishing while a needed reference is not live',
      'publish',
      { actor: person('reviewer'), track: approved(), references: [{ ...reference, underWay: true }] },
      'referenceNotLive',
    ],
    [
      'publishing while all publication is on hold',
      'publish',
      { actor: person('reviewer'), track: approved(), hold: true },
      'onHold',
    ],
    ['going back to an edition that there is not', 'discard', {}, 'noLiveEdition'],
  ]
  it.each(cases)('refuses %s', (_, event, is, kind) => {
    expect(kinds(event, buildFacts(is))).toEqual([kind])
  })
  it('accepts at submit a reference that is itself in review', () => {
    expect(kinds('submit', buildFacts({ references: [{ ...reference, underWay: true }] }))).toEqual([])
  })
  it('gives every reason at once', () => {
    const facts = buildFacts({
      missing: [{ field: 'slug', kind: 'empty' }],
      references: [reference],
      pathTaken: true,
    })
    expect(kinds('submit', facts)).toEqual(['incomplete', 'referenceNotUnderWay', 'pathTaken'])
  })
  it('makes a new edition live, in either language', () => {
    for (const locale of ['en', 'fr'] satisfies Locale[]) {
      const track = { ...approved(), locale }
      const decision = transition('publish', buildFacts({ actor: person('reviewer'), track }))
      expect(decision).toEqual({ allowed: true, to: 'published', standing: 'live' satisfies Standing })
    }
  })
})
