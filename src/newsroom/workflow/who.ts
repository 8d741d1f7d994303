import type { Locale } from '../languages/locales'
import type { Person } from '../permissions/person'
import { isBoundTo } from '../permissions/offices'
import type { Who } from './events'
import type { Refusal } from './refusals'
import type { Track } from './track'

/** The person acting, or the clock. */
export type Actor = Person | 'clock'

/** What decides whose document it is: the offices it belongs to, and who began it. */
export type Ownership = { offices: readonly string[]; createdBy: string | null }

/**
 * Why this actor may not do what is reserved to `who`, or nothing. Authors are bound to their offices and
 * languages, reviewers to languages; chiefs may do whatever both may; admins have no editorial event.
 */
export const refuseActor = (options: {
  who: readonly Who[]
  actor: Actor
  track: Track
  ownership: Ownership
}): Refusal | null => {
  const { who, actor } = options
  if (actor === 'clock') return who.includes('clock') ? null : { kind: 'notYoursToTakeBack' }
  if (!actor.active) return { kind: 'notSignedIn' }
  const reasons = who.map((one) => refuseOne(one, { ...options, actor }))
  if (reasons.includes(null)) return null
  if (actor.roles.length === 1 && actor.roles[0] === 'admin') return { kind: 'adminsDoNotEdit' }
  return reasons.find((reason) => reason?.kind !== 'clockOnly') ?? { kind: 'clockOnly' }
}

const refuseOne = (
  who: Who,
  { actor, track, ownership }: { actor: Person; track: Track; ownership: Ownership },
): Refusal | null => {
  const { locale } = track
  if (who === 'clock') return { kind: 'clockOnly' }
  if (who === 'submitter') return track.submittedBy === actor.id ? null : { kind: 'notYoursToTakeBack' }
  if (who === 'contributor')
    return track.contributors.includes(actor.id) ? null : { kind: 'notYoursToTakeBack' }
  if (actor.roles.includes('chief')) return null
  if (who === 'chief') return { kind: 'chiefsOnly' }
  return who === 'author' ? refuseAuthor(actor, locale, ownership) : refuseReviewer(actor, locale)
}

/** Why this person may not write this language of this document. */
const refuseAuthor = (person: Person, locale: Locale, ownership: Ownership): Refusal | null => {
  if (!person.roles.includes('author')) return { kind: 'notAnAuthor', locale }
  if (!person.writes.includes(locale)) return { kind: 'languageNotYours', locale }
  return isBoundTo(person, ownership) ? null : { kind: 'officeNotYours' }
}

const refuseReviewer = (person: Person, locale: Locale): Refusal | null => {
  if (!person.roles.includes('reviewer')) return { kind: 'notAReviewer', locale }
  return person.reviews.includes(locale) ? null : { kind: 'languageNotReviewed', locale }
}
