import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, TypeWithID } from 'payload'
import { Refused } from '../access/refuse'
import { backoff } from './backoff'
import { databaseOf } from './databaseOf'
import { hasBegun, LOCKS, markBegun } from './firstCommand'
import { sessionOf, TRANSACTION_OPTIONS } from './transaction'
import { isDuplicateKey, isTransient } from './transientErrors'

/** Somebody else holds the document. Transient: the whole transaction may be tried again. */
export class LockBusy extends Error {
  override name = 'LockBusy'
  constructor(key: string, cause: unknown) {
    super(
      `${key} is being changed by somebody else. (Or by an outer write that did not pass its req to this one.)`,
      { cause },
    )
  }
}

/** How long a write waits for its document, in ms. */
const WAIT_MS = 15_000

/**
 * Takes the lock `key` (`releases:<id>`) for the rest of the transaction that `req` is in. Call it FIRST, before the
 * transaction reads anything: under snapshot isolation two transactions that read each other's documents and write
 * their own both commit (landmine 4).
 *
 * The lock is a write, so it ends with the transaction, whichever way that ends. MongoDB never waits inside a
 * transaction: a busy lock fails at once. While the lock is the transaction's first command, the transaction is begun
 * anew in place until the lock is free (landmine 5). Later on it throws LockBusy: inTransaction tries again.
 */
export const takeLock = async ({
  req,
  key,
  waitMs = WAIT_MS,
}: {
  req: PayloadRequest
  key: string
  waitMs?: number
}): Promise<void> => {
  const session = await sessionOf(req.payload.db, req)
  if (!session)
    throw new Error(
      `The lock ${key} needs an open transaction: use inTransaction, and no disableTransaction.`,
    )
  const locks = databaseOf(req.payload.db.connection).collection<{ _id: string; taken: number }>(LOCKS)
  const deadline = Date.now() + waitMs
  const mayBeginAnew = !hasBegun(session)
  for (let attempt = 0; ; attempt++) {
    try {
      await locks.updateOne({ _id: key }, { $inc: { taken: 1 } }, { upsert: true, session })
      return markBegun(session)
    } catch (error) {
      if (!isTransient(error) && !isDuplicateKey(error)) throw error
      if (!mayBeginAnew || Date.now() > deadline) throw new LockBusy(key, error)
      await session.abortTransaction().catch(() => undefined) // the server has aborted it already
      await backoff({ attempt, base: 3, cap: 40 })
      session.startTransaction(TRANSACTION_OPTIONS)
    }
  }
}

/**
 * The first `beforeOperation` hook of a collection whose documents are locked: an update, deletion or restoration of
 * one document takes the lock `<collection>:<id>`. Operations on many documents at once are refused: they have no
 * document to lock.
 */
export const lockDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'delete' && operation !== 'restoreVersion') return
  // Boundary: of the arguments, which differ by operation, only `id` is read; restoreVersion's is that of the version
  const { id } = args as { id?: number | string }
  if (id === undefined || id === null)
    throw new Refused('Documents of this kind are changed one at a time.', 400, null, true)
  const documentId =
    operation === 'restoreVersion' ? await documentOfVersion({ req, slug: collection.slug, id }) : id
  if (documentId !== null) await takeLock({ req, key: `${collection.slug}:${documentId}` })
}

type Version = { req: PayloadRequest; slug: string; id: number | string }

/** The document a version belongs to; null when there is no such version. Read outside of the transaction: the lock comes first. */
const documentOfVersion = async ({ req, slug, id }: Version): Promise<string | null> => {
  const collection = slug as CollectionSlug // Boundary: a hook's collection has its slug as text
  const where = { id: { equals: id } }
  const { docs } = await req.payload.db.findVersions<TypeWithID>({
    collection,
    where,
    limit: 1,
    pagination: false,
  })
  const parent = docs[0]?.parent
  return parent === undefined ? null : String(parent)
}
