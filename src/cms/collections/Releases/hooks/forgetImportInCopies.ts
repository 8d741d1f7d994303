import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

const CONTEXT_KEY = 'isCopy'

/** Notes that an operation makes a copy: later hooks are not told. */
export const noteCopies: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create')
    req.context[CONTEXT_KEY] = 'duplicateFromID' in args && args.duplicateFromID != null
  return args
}

/** A copy was not imported: it begins without what its original kept of its source. */
export const forgetImportInCopies: CollectionBeforeChangeHook = ({ data, operation, context }) => {
  if (operation !== 'create' || context[CONTEXT_KEY] !== true) return data
  const lists = { flags: [], contactNotes: [], links: [], proposals: { funders: [], partners: [] } }
  const importSource = { source: null, fingerprint: null, rawText: null, importedAt: null, ...lists }
  return { ...data, importSource }
}
