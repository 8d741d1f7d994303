import type { Kind } from '../editions/kinds'

/** A document as it is stored: opaque here but for the references that say whose it is. */
export type StoredDocument = Readonly<Record<string, unknown>>

/** The offices that a document belongs to. None: it is nobody's in particular. */
export const officesOf = (kind: Kind, document: StoredDocument): string[] => OFFICES_OF[kind](document)

/** One row for each kind: where a document says whose it is. */
const OFFICES_OF: Readonly<Record<Kind, (document: StoredDocument) => string[]>> = {
  releases: (document) => refsIn(document.office),
  'media-contacts': (document) => refsIn(document.office),
  offices: (document) => refsIn(document.id),
  programmes: (document) => refsIn(document.offices),
  partners: () => [],
  topics: () => [],
  pages: () => [],
  navigation: () => [],
  organisation: () => [],
}

/** The ids in a reference, in a list of them, or in the documents that stand in their place. */
const refsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap(refIn)

const refIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null && 'id' in value ? refIn(value.id) : []
}
