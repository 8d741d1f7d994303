import type { Locale } from '../languages/locales'
import type { Kind } from './kinds'

/** What a track's editions are to readers. */
export const STANDINGS = ['live', 'superseded', 'withdrawn', 'suspended', 'retracted'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * An edition as it is stored: the sealed text, and beside it columns derived from that text, by which
 * lists are found and ordered. Only `standing` and `endorsedBy` ever change after it was written.
 */
export type Edition = {
  /** `<kind>/<document>/<locale>@<number>`, unique. */
  key: string
  kind: Kind
  document: string
  locale: Locale
  number: number
  standing: Standing
  seal: string
  format: number
  /** The sealed bytes, as text. */
  canonical: string
  /** Instants, ISO 8601 UTC. `firstPublishedAt` is that of the track's first edition. */
  publishedAt: string
  firstPublishedAt: string
  contributors: string[]
  approvedBy: string | null
  publishedBy: string | null
  /** Published by a chief without a second reading, and not endorsed yet. */
  forced: boolean
  // Derived from the sealed text:
  slug: string | null
  /** By which a release is ordered: its old day or year for an import, else the instant of its first edition. */
  newsDate: string
  /** An import of something published elsewhere before: never counts as new. */
  archive: boolean
  type: string | null
  office: string | null
  programmes: string[]
  topics: string[]
  countries: string[]
  partners: string[]
  /** sha256 of each file that it shows. */
  files: string[]
}
