import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, mongo } from 'mongoose'
import type { BeginTransaction, CommitTransaction, PayloadRequest, RollbackTransaction } from 'payload'
import { backoff } from './backoff'
import { isCommitUnsure } from './transientErrors'

/** Every transaction: one snapshot, stored by a majority and in the journal before it counts. */
export const TRANSACTION_OPTIONS = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true },
  readPreference: 'primary',
  maxCommitTimeMS: 10_000,
} satisfies mongo.TransactionOptions

/**
 * The commit was sent and nobody can say whether it was stored. Never run the work again blindly: look its key up.
 * (Landmine 19.)
 */
export class CommitOutcomeUnknown extends Error {
  override name = 'CommitOutcomeUnknown'
  constructor(cause: unknown) {
    super('The transaction may or may not have been stored.', { cause })
  }
}

/**
 * The transaction was gone when it should have been committed: an operation inside it failed, rolled it back, and its
 * error was swallowed by whoever called it. Nothing was stored by this transaction. (Landmine 6.)
 */
export class TransactionLost extends Error {
  override name = 'TransactionLost'
  constructor() {
    super('The transaction was rolled back by an operation inside it. Let the error of a nested write pass.')
  }
}

/** The session of the transaction that `req` is in; null outside of one. `db` is Payload's adapter (`payload.db`). */
export const sessionOf = async (
  db: { sessions?: unknown },
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<ClientSession | null> => {
  const id = await req.transactionID
  return (id !== undefined && id !== null && sessionsOf(db)[id]) || null
}

/** Boundary: the adapter's type mixes in the sessions of SQL adapters. */
const sessionsOf = (db: { sessions?: unknown }) =>
  db.sessions as Record<number | string, ClientSession | undefined>

/**
 * Payload's three transaction functions, done again for `adapter`. A commit that is not known to be stored is asked
 * for again (the same one: the server knows it) for `commitDeadlineMs`, then throws CommitOutcomeUnknown.
 */
export const transactionsOf = (
  adapter: MongooseAdapter,
  { commitDeadlineMs }: { commitDeadlineMs: number },
) => {
  const sessions = sessionsOf(adapter)

  /** Takes the session out, so that nobody else can end it too. */
  const takeSession = async (
    incoming: Parameters<CommitTransaction>[0],
  ): Promise<ClientSession | undefined> => {
    const id = await incoming
    const session = sessions[id]
    delete sessions[id]
    return session
  }

  const beginTransaction: BeginTransaction = async (options) => {
    const id = randomUUID()
    const session = adapter.connection.getClient().startSession({ causalConsistency: true })
    session.startTransaction({ ...TRANSACTION_OPTIONS, ...options })
    sessions[id] = session
    return id
  }

  const commitTransaction: CommitTransaction = async (incoming) => {
    const session = await takeSession(incoming)
    if (!session) throw new TransactionLost()
    try {
      if (!session.inTransaction()) throw new TransactionLost()
      await commitUntilSure(session, Date.now() + commitDeadlineMs)
    } finally {
      endSession(session)
    }
  }

  const rollbackTransaction: RollbackTransaction = async (incoming) => {
    const session = await takeSession(incoming)
    if (!session) return
    try {
      if (session.inTransaction()) await session.abortTransaction()
    } catch {
      // it could not be told: the server forgets the transaction by itself after transactionLifetimeLimitSeconds
    } finally {
      endSession(session)
    }
  }

  return { beginTransaction, commitTransaction, rollbackTransaction }
}

const commitUntilSure = async (session: ClientSession, deadline: number): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await session.commitTransaction()
    } catch (error) {
      if (!isCommitUnsure(error)) throw error
      if (Date.now() > deadline) throw new CommitOutcomeUnknown(error)
      await backoff({ attempt, base: 20, cap: 500 })
    }
  }
}

/** Not waited for, and its failure means nothing: the transaction is over either way. */
const endSession = (session: ClientSession): void => void session.endSession().catch(() => undefined)
