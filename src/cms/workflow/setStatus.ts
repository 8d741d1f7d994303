import { Types } from 'mongoose'
import type { PayloadRequest } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { databaseOf } from '../database/databaseOf'
import { sessionOf } from '../database/transaction'

/**
 * Sets Payload's own `_status`, which serves Payload's lists and nothing of ours: `published` while any track has
 * a live or withdrawn edition. Payload's main document takes the latest draft along, as an update by Payload would
 * do; but such an update validates the whole of it, and the unfinished draft of one language would hold up the
 * other. No reader ever gets a main document.
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
  const nameOf = (models: typeof db.collections | typeof db.versions) =>
    models[kind]?.collection.collectionName
  const [documents, versions] = [nameOf(db.collections), nameOf(db.versions)]
  if (!documents || !versions) throw new TypeError(`${kind} has no drafts.`)
  const database = databaseOf(db.connection)
  const _id = new Types.ObjectId(id)
  const latest = await database
    .collection(versions)
    .findOne({ parent: { $in: [id, _id] }, latest: true }, { session, projection: { version: 1 } })
  const { createdAt: _began, updatedAt: _saved, ...fields } = latest?.version ?? {}
  await database
    .collection(documents)
    .updateOne({ _id }, { $set: { ...fields, _status: status } }, { session })
}
