import type { Payload, PayloadRequest } from 'payload'
import { databaseOf } from '../../src/cms/database/databaseOf'
import { sessionOf } from '../../src/cms/database/transaction'

type Entry = { _id: string; documents?: Record<string, string>; complete?: boolean }

/** Beside the mark that makes a database a demo's. */
const MARKS = '_marks'
const ID = 'demo-content'
const entriesOf = (payload: Payload) => databaseOf(payload.db.connection).collection<Entry>(MARKS)

/** Which document of the database each document of the demo has become, and whether the demo was ever complete. */
export const readRegistry = async (
  payload: Payload,
): Promise<{ ids: Map<string, string>; complete: boolean }> => {
  const entry = await entriesOf(payload).findOne({ _id: ID })
  return { ids: new Map(Object.entries(entry?.documents ?? {})), complete: entry?.complete === true }
}

/** Notes it in the transaction that made it, so that an interrupted seed begins no document twice. */
export const register = async (req: PayloadRequest, ref: string, id: string): Promise<void> => {
  const session = await sessionOf(req.payload.db, req)
  if (!session) throw new TypeError('What was begun is noted in the same transaction.')
  const changed = { $set: { [`documents.${ref}`]: id } }
  await entriesOf(req.payload).updateOne({ _id: ID }, changed, { upsert: true, session })
}

/** From now on the demo belongs to those who use it: nothing of it is written again. */
export const markComplete = async (payload: Payload): Promise<void> => {
  await entriesOf(payload).updateOne({ _id: ID }, { $set: { complete: true } }, { upsert: true })
}
