import canonicalize from 'canonicalize'
import { checksum } from '../editions/seal'
import type { Kind } from '../editions/kinds'
import type { Locale } from '../languages/locales'
import type { WorkflowEvent } from './events'
import type { Stage } from './stages'
import { trackKey, type Track } from './track'

/** By which door an event came in. */
export const DOORS = ['desk', 'api', 'import', 'seed', 'clock'] as const
export type Door = (typeof DOORS)[number]

/** One event on record. Rows are only ever added; each holds the hash of the one before it in its track. */
export type LedgerRow = {
  /** `<kind>/<document>/<locale>#<n>`, unique: of two concurrent events one wins. */
  key: string
  kind: Kind
  document: string
  locale: Locale
  n: number
  /** The id of the user, or `clock`. */
  actor: string
  door: Door
  event: WorkflowEvent
  from: Stage
  to: Stage
  seal: string | null
  edition: number | null
  note: string | null
  at: string
  previous: string | null
  hash: string
}

/** The next row of a track's chain. */
export const nextRow = (
  track: Track,
  entry: Pick<LedgerRow, 'actor' | 'door' | 'event' | 'from' | 'to' | 'seal' | 'edition' | 'note' | 'at'>,
): LedgerRow => {
  const { kind, document, locale } = track
  const n = track.events + 1
  const row = {
    key: `${trackKey(track)}#${n}`,
    kind,
    document,
    locale,
    n,
    ...entry,
    previous: track.lastHash,
  }
  return { ...row, hash: hashOf(row) }
}

/** sha256 of the canonical form (RFC 8785) of a row without its own hash. */
export const hashOf = (row: Omit<LedgerRow, 'hash'>): string => checksum(canonicalize(row) ?? '')
