import type { CollectionBeforeChangeHook } from 'payload'

/** What an edition says of a file, and where its bytes are. */
const AS_STORED = [
  'name',
  'sha256',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'rightsUntil',
] as const

/**
 * What was noted when the file came in is never changed by an edit: editions seal it, and what is sealed may not move
 * under those who read it.
 */
export const keepAsStored: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  return { ...data, ...Object.fromEntries(AS_STORED.map((name) => [name, originalDoc?.[name]])) }
}
