import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { lockDocument } from '../database/documentLock'
import { followEdit, settleEdit } from './followEdit'
import { guardDeletion, guardOperation, guardStatus } from './guard'

/** With a draft that was never published go its tracks, and the address it had reserved. Its ledger stays. */
const removeTracks: CollectionAfterDeleteHook = async ({ req, id, collection }) => {
  await req.payload.db.deleteMany({
    collection: 'tracks',
    where: { and: [{ kind: { equals: collection.slug } }, { document: { equals: String(id) } }] },
    req,
  })
}

/** The hooks of every publishable collection, in their order: the lock first, then the guard, then the workflow. */
export const guardHooks = {
  beforeOperation: [lockDocument, guardOperation],
  beforeChange: [guardStatus, followEdit],
  afterChange: [settleEdit],
  beforeDelete: [guardDeletion],
  afterDelete: [removeTracks],
} satisfies CollectionConfig['hooks']
