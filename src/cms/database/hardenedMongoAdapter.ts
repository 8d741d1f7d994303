import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type {
  Connect,
  DatabaseAdapterObj,
  Migration as PayloadMigration,
  Payload,
  PayloadRequest,
} from 'payload'
import { env, type Mode } from '@/env'
import { clientOptions } from './clientOptions'
import { DatabaseRefused } from './DatabaseRefused'
import { endTransactionsOnSignal } from './endOnSignal'
import { beginWithOneCommand } from './firstCommand'
import type { Index } from './indexes'
import { openConnection } from './openConnection'
import { prepareSchema } from './prepareSchema'
import { TRANSACTION_OPTIONS, transactionsOf } from './transaction'

/** One of `migrations/index.ts`. `session` is left open: Payload and mongoose may each bring types of a driver of their own. */
export type Migration = {
  name: string
  up(args: { payload: Payload; req: PayloadRequest; session?: unknown }): Promise<void>
  down(args: { payload: Payload; req: PayloadRequest; session?: unknown }): Promise<void>
}

export type Options = {
  /** DATABASE_URL. null: nothing can be read or written (`next build`). */
  url: string | null
  /** Where `payload migrate:create` writes. */
  migrationDir: string
  /** All migrations, oldest first: those that have not run yet are run at each start, by one process at a time. */
  prodMigrations: Migration[]
  /** Indexes that Payload does not know of. */
  extraIndexes?: Index[]
  /** What the software runs as; that of the environment unless a test says otherwise. */
  mode?: Mode
  /** How long a commit whose outcome is unknown is asked for again, in ms. */
  commitDeadlineMs?: number
}

/**
 * Payload's MongoDB adapter with what design §8 asks of it: transactions that are sure or say that they are not, a
 * schema that is ready when the start is over, and refusal of a database that may not be used. docs/upgrading.md lists
 * the landmines of the original that this works around.
 */
export const hardenedMongoAdapter = (options: Options): DatabaseAdapterObj => {
  const { url, migrationDir, prodMigrations, extraIndexes = [], commitDeadlineMs = 15_000 } = options
  const original = mongooseAdapter({
    url: url ?? '',
    migrationDir,
    connectOptions: clientOptions(url ?? ''),
    transactionOptions: TRANSACTION_OPTIONS,
  })

  const init: typeof original.init = (args) => {
    // Boundary: mongooseAdapter() makes a MongooseAdapter, but its type promises only the base of it
    const adapter = original.init(args) as unknown as MongooseAdapter
    const { destroy, migrate } = adapter
    let stopListening = () => {}

    /** Also what `payload migrate` calls, without arguments: the migrations of `migrationDir`. */
    adapter.migrate = (args) =>
      prepareSchema({ adapter, extraIndexes, migrate: () => migrate.call(adapter, args) })

    /**
     * In place of Payload's own connect, which turns transactions off without a word when the address does not say
     * `replicaSet`, and can be told by the environment to drop the database.
     */
    const connect: Connect = async () => {
      const { mode, building } = env()
      if (url === null) throw new DatabaseRefused(NO_ADDRESS)
      await openConnection(adapter.connection, url, { mode: options.mode ?? mode, serving: isServing() })
      stopListening = endTransactionsOnSignal(adapter)
      if (building || process.env.PAYLOAD_MIGRATING === 'true') return
      try {
        // Boundary: the same migrations, with arguments that Payload leaves unknown
        await adapter.migrate({ migrations: prodMigrations as PayloadMigration[] })
      } catch (error) {
        await adapter.destroy?.() // Payload begins again, with another connection, at the next request
        throw error
      }
    }
    adapter.destroy = async () => {
      stopListening()
      await destroy?.call(adapter)
    }
    Object.assign(adapter, { connect }, transactionsOf(adapter, { commitDeadlineMs }))
    beginWithOneCommand(adapter)
    // Boundary: back to the type it came as
    return adapter as unknown as ReturnType<typeof original.init>
  }
  return { ...original, init }
}

/** Next's compiler replaces this by what it compiles for; a command has no such variable. */
const isServing = (): boolean => process.env.NEXT_RUNTIME === 'nodejs'

const NO_ADDRESS =
  'DATABASE_URL is not set. Give the address of a MongoDB replica set, or use a command that starts an embedded one (npm run demo).'
