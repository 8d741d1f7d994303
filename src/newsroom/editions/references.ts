import type { Content } from './content'
import type { Kind } from './kinds'

/** A document that another one must refer to: without it being live, the other cannot be published. */
export type NeededReference = { field: string; kind: Kind; id: string }

/**
 * The references marked `*` in the content model. Others may point at what is not live: it is left out of the
 * page, and the desk warns of it.
 */
export const neededReferences = <K extends Kind>(
  kind: K,
  shared: Content<K>['shared'],
): NeededReference[] => {
  if (kind === 'releases') {
    const { office, contacts = [] } = shared as Content<'releases'>['shared'] // K is releases here
    return [
      ...(office ? [{ field: 'office', kind: 'offices' as const, id: office }] : []),
      ...contacts.map((id) => ({ field: 'contacts', kind: 'media-contacts' as const, id })),
    ]
  }
  if (kind === 'media-contacts') {
    const { office } = shared as Content<'media-contacts'>['shared'] // K is media-contacts here
    return office ? [{ field: 'office', kind: 'offices', id: office }] : []
  }
  return []
}
