import type { Standing } from '../editions/edition'
import type { Kind } from '../editions/kinds'
import type { Locale } from '../languages/locales'
import type { Stage } from './stages'

/** An approval holds for one seal and the format it was made in. */
export type Approval = { by: string; at: string; seal: string; format: number }

/** One language of one document on its way through the desk. Lives outside the document it is about. */
export type Track = {
  kind: Kind
  document: string
  locale: Locale
  stage: Stage
  /** What its editions are to readers; null before the first one. */
  standing: Standing | null
  /** Users who changed a byte of it, or of the shared fields, since its last edition. */
  contributors: string[]
  submittedBy: string | null
  approval: Approval | null
  /** How many editions it has had, and the number and seal of the one readers may see. */
  editions: number
  liveEdition: number | null
  liveSeal: string | null
  firstPublishedAt: string | null
  forced: boolean
  /** How many rows the ledger holds about it, and the hash of the last. */
  events: number
  lastHash: string | null
}

/** A track nobody has touched yet. */
export const newTrack = (of: { kind: Kind; document: string; locale: Locale }): Track => ({
  ...of,
  stage: 'draft',
  standing: null,
  contributors: [],
  submittedBy: null,
  approval: null,
  editions: 0,
  liveEdition: null,
  liveSeal: null,
  firstPublishedAt: null,
  forced: false,
  events: 0,
  lastHash: null,
})

/** The business key of a track, under which it is unique. */
export const trackKey = (of: { kind: Kind; document: string; locale: Locale }): string =>
  `${of.kind}/${of.document}/${of.locale}`
