import { Types } from 'mongoose'
import type { PayloadRequest } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { databaseOf } from '../database/databaseOf'
import { sessionOf } from '../database/transaction'

/**
 * Sets Payload's own `_status`, which serves Payload's lists and nothing of ours: `published` while any track has
 * a live or withdrawn edition. Written as it is: an update by Payload would validate the whole working copy, and the
 * unfinished draft of one language would hold up the other.
 */
export const setStatus = async (options: {
  req: PayloadRequest
  kind: Kind
  id: string
  status: 'published' | 'draft'
}): Promise<void> => {
  const { req, kind, id, status } = options
  const { db } = req.payload
  const session = await sessionOf(db, req)
  if (!session) throw new TypeError('A status is set inside the transaction of its event.')
  const collectionName = db.collections[kind]?.collection.collectionName ?? kind
  await databaseOf(db.connection)
    .collection(collectionName)
    .updateOne({ _id: new Types.ObjectId(id) }, { $set: { _status: status } }, { session })
}
