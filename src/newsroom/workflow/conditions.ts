import type { Missing } from '../languages/completeness'
import type { Condition } from './events'
import type { Refusal } from './refusals'
import type { Actor } from './who'
import type { Track } from './track'

/** A document that this one must refer to, and how far it is on its way to readers. */
export type Reference = { field: string; title: string; live: boolean; underWay: boolean }

/** Everything that a decision about one track needs to know, gathered before anything is written. */
export type Facts = {
  actor: Actor
  track: Track
  ownership: { offices: readonly string[]; createdBy: string | null }
  /** The seal of what the projection gives now, and in which format. */
  seal: string
  format: number
  /** The seal that the actor says they have read. */
  sealSeen?: string | undefined
  note?: string | undefined
  missing: readonly Missing[]
  /** What is filled in but cannot be: the field, and what is wrong in the person's language. */
  malformed: readonly { field: string; message: string }[]
  references: readonly Reference[]
  slug: string | null
  /** The slug stands for another document already, in this language. */
  pathTaken: boolean
  hold: boolean
}

/** Characters that a chief's reason for publishing without a second reading must have. */
export const LONG_REASON = 20

type Test = (facts: Facts) => Refusal[]

/** Each condition of the table as one test; an empty list means that it holds. */
export const CONDITIONS: Readonly<Record<Condition, Test>> = {
  complete: ({ track: { locale }, missing }) =>
    missing.length > 0 ? [{ kind: 'incomplete', locale, missing: [...missing] }] : [],
  wellFormed: ({ track: { locale }, malformed }) =>
    malformed.length > 0 ? [{ kind: 'malformed', locale, malformed: [...malformed] }] : [],
  differsFromLive: ({ track, seal }) =>
    track.liveSeal === seal ? [{ kind: 'nothingChanged', locale: track.locale }] : [],
  referencesUnderWay: ({ track: { locale }, references }) =>
    references
      .filter(({ live, underWay }) => !live && !underWay)
      .map(({ field, title }) => ({ kind: 'referenceNotUnderWay', locale, field, title })),
  referencesLive: ({ track: { locale }, references }) =>
    references
      .filter(({ live }) => !live)
      .map(({ field, title }) => ({ kind: 'referenceNotLive', locale, field, title })),
  pathFree: ({ track: { locale }, slug, pathTaken }) =>
    pathTaken ? [{ kind: 'pathTaken', locale, slug: slug ?? '' }] : [],
  // Four eyes on the content, not on the click: whatever the role, nobody approves what they changed.
  notAContributor: ({ actor, track: { contributors, locale } }) =>
    actor !== 'clock' && contributors.includes(actor.id) ? [{ kind: 'contributor', locale }] : [],
  // Of events that are not there yet: these hold for nobody.
  notWhoForced: () => [{ kind: 'notYetThere', event: 'endorse' }],
  notWhoSuspended: () => [{ kind: 'notYetThere', event: 'retract' }],
  sealSeen: ({ track: { locale }, seal, sealSeen }) => {
    if (!sealSeen) return [{ kind: 'sealNotGiven', locale }]
    return sealSeen === seal ? [] : [{ kind: 'sealChanged', locale }]
  },
  sealUnchanged: ({ track: { locale, approval }, seal, format }) =>
    approval && approval.seal === seal && approval.format === format ? [] : [{ kind: 'sealChanged', locale }],
  note: ({ note }) => (note?.trim() ? [] : [{ kind: 'noteNeeded' }]),
  longReason: ({ note }) => ((note?.trim().length ?? 0) >= LONG_REASON ? [] : [{ kind: 'reasonTooShort' }]),
  liveEdition: ({ track: { liveEdition, locale } }) =>
    liveEdition === null ? [{ kind: 'noLiveEdition', locale }] : [],
  noText: ({ track: { locale }, slug }) => (slug ? [{ kind: 'hasText', locale }] : []),
  aTime: () => [{ kind: 'notYetThere', event: 'schedule' }],
  noHold: ({ hold }) => (hold ? [{ kind: 'onHold' }] : []),
}
