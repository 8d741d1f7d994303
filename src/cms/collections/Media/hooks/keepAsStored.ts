import type { FieldHook } from 'payload'

/** What was noted when the file came in is never changed by an edit. */
export const keepAsStored =
  (name: 'name' | 'sha256'): FieldHook =>
  ({ operation, originalDoc, value }) =>
    operation === 'create' ? value : originalDoc?.[name]
