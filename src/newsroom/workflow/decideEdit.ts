import type { Locale } from '../languages/locales'
import { LOCALE_CODES } from '../languages/locales'
import { isFrozen } from './stages'
import { refuseActor, type Actor, type Ownership } from './who'
import type { Refusal } from './refusals'
import type { Track } from './track'

/** What a save would change: the text of one language, the shared part, and whether the latter names its author. */
export type Change = {
  locale: Locale
  text: boolean
  /** A sealed shared field: an edit of both languages. */
  shared: boolean
  /** A shared field other than countries, topics and SDGs: whoever changes it is a contributor of both. */
  sharedContributes: boolean
}

export type EditDecision = { allowed: true; tracks: Track[] } | { allowed: false; refusals: Refusal[] }

/**
 * Decides a save. Frozen text may not change by a byte; a save whose frozen fields are unchanged passes.
 * Changing a shared field is an edit of both languages: if either is frozen it is refused, naming the track.
 * Answers the tracks that the save changes, as they are afterwards.
 */
export const decideEdit = (options: {
  change: Change
  tracks: Record<Locale, Track>
  actor: Actor
  ownership: Ownership
}): EditDecision => {
  const { change, tracks, actor, ownership } = options
  const touched = LOCALE_CODES.filter(
    (locale) =>
      (change.text && locale === change.locale) || (change.shared && tracks[locale].stage !== 'notNeeded'),
  )
  const refusals = touched.flatMap((locale) => refuseTouch(tracks[locale], change))
  const refusal = touched.length > 0 ? refuseWriter(options) : null
  if (refusal) refusals.unshift(refusal)
  if (refusals.length > 0) return { allowed: false, refusals }
  const by = actor === 'clock' ? null : actor.id
  return { allowed: true, tracks: touched.map((locale) => afterEdit(tracks[locale], change, by)) }

  /** Text needs its own language; shared fields may be changed by whoever writes either of them. */
  function refuseWriter({ change, tracks }: typeof options): Refusal | null {
    const languages = change.text ? [change.locale] : LOCALE_CODES
    const reasons = languages.map((locale) =>
      refuseActor({ who: ['author'], actor, track: tracks[locale], ownership }),
    )
    return reasons.includes(null) ? null : (reasons[0] ?? null)
  }
}

const refuseTouch = (track: Track, change: Change): Refusal[] => {
  const { locale, stage, standing } = track
  if (standing === 'retracted') return [{ kind: 'retracted', locale }]
  const part = change.text && locale === change.locale ? 'text' : 'shared'
  if (stage === 'notNeeded') return [{ kind: 'wrongStage', event: 'edit', locale, stage }]
  return isFrozen(stage) ? [{ kind: 'frozen', locale, stage, part }] : []
}

/** published → draft, changesRequested stays; the writer is noted unless only countries, topics or SDGs changed. */
const afterEdit = (track: Track, change: Change, by: string | null): Track => {
  const writes = (change.text && track.locale === change.locale) || change.sharedContributes
  const contributors =
    writes && by !== null && !track.contributors.includes(by)
      ? [...track.contributors, by]
      : track.contributors
  return { ...track, contributors, stage: track.stage === 'published' ? 'draft' : track.stage }
}
