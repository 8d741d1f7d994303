import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongoose'
import type { PayloadRequest } from 'payload'
import { databaseOf } from './databaseOf'
import { sessionOf } from './transaction'

/** The collection of the locks: one row a document that was ever edited. */
export const LOCKS = '_locks'

/** Kept on the session itself: a bundler may load this file twice, and both copies must agree. */
const BEGUN = Symbol.for('dateline.transaction.begun')
/** Boundary: a session with our mark on it. */
const marked = (session: ClientSession) => session as ClientSession & { [BEGUN]?: Promise<unknown> }

/** Has a command been sent in this session's transaction? If not, the transaction can still be begun anew in place. */
export const hasBegun = (session: ClientSession): boolean => marked(session)[BEGUN] !== undefined
export const markBegun = (session: ClientSession): void => void (marked(session)[BEGUN] = Promise.resolve())

/** Of the request, Payload sometimes passes nothing but the transaction's id. */
type Operation = (args?: { req?: Pick<PayloadRequest, 'transactionID'> }) => Promise<unknown>

/** What Payload asks of an adapter with a `req`, so perhaps inside a transaction. */
const OPERATIONS = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof MongooseAdapter)[]

/**
 * Makes the first operation of each transaction begin it with one tiny read. Without it, a find that sends its count
 * and its page side by side has both claim to begin the transaction, and half of the time the server refuses one
 * (landmine 16).
 */
export const beginWithOneCommand = (adapter: MongooseAdapter): void => {
  const begin = async (session: ClientSession) => {
    const locks = databaseOf(adapter.connection).collection<{ _id: string }>(LOCKS)
    await (marked(session)[BEGUN] ??= locks.findOne({ _id: '-' }, { session })) // nothing has this key
  }
  // Boundary: the operations differ in their arguments and results, which pass through untouched
  const operations = adapter as unknown as Record<string, Operation>
  for (const name of OPERATIONS) {
    const operation = operations[name]
    if (!operation)
      throw new Error(`The MongoDB adapter has no ${name} any more: see docs/upgrading.md, landmine 16.`)
    operations[name] = async (args) => {
      const session = args?.req ? await sessionOf(adapter, args.req) : null
      if (session) await begin(session)
      return operation.call(adapter, args)
    }
  }
}
