import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose, { type ConnectOptions, type mongo } from 'mongoose'
import { databaseOf } from './databaseOf'
import { LOCKS } from './firstCommand'
import { buildIndexes, type Index, listIndexes, MIGRATION_ONCE, payloadIndexes } from './indexes'
import { withLease } from './lease'

type Preparation = {
  adapter: MongooseAdapter
  extraIndexes: Index[]
  /** Runs the migrations that have not run yet. */
  migrate: () => Promise<void>
}

/**
 * Brings the database to what the code expects, one process at a time, and returns when it is done: collections first
 * (a transaction that meets a half-made collection fails, landmine 1), then migrations (landmine 3), then indexes (a
 * unique one may need a migration before it, landmine 2).
 */
export const prepareSchema = ({ adapter, extraIndexes, migrate }: Preparation): Promise<void> =>
  withLease(databaseOf(adapter.connection), 'schema', async () => {
    const indexes = [...payloadIndexes(adapter), ...listIndexes(adapter), ...extraIndexes]
    await createCollections(databaseOf(adapter.connection), [
      ...modelCollections(adapter),
      ...extraIndexes.map(({ collection }) => collection),
      LOCKS,
    ])
    await withPatientDatabase(adapter, (db) => buildIndexes(db, [MIGRATION_ONCE]))
    await migrate()
    await withPatientDatabase(adapter, (db) => buildIndexes(db, indexes))
  })

const modelCollections = ({ connection }: MongooseAdapter): string[] =>
  connection.modelNames().map((name) => connection.model(name).collection.collectionName)

const createCollections = async (db: mongo.Db, names: string[]): Promise<void> => {
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  )
  for (const name of new Set(names)) {
    if (!existing.has(name)) await db.createCollection(name).catch(refuseUnlessItExists)
  }
}

/** An instance that runs already may have made it in the meantime, by writing to it. */
const refuseUnlessItExists = (error: unknown): void => {
  if ((error as { codeName?: string }).codeName !== 'NamespaceExists') throw error // Boundary: an error of the driver
}

/** The application's connection gives up on an answer after a minute; building an index may take longer. */
const withPatientDatabase = async (
  adapter: MongooseAdapter,
  run: (db: mongo.Db) => Promise<void>,
): Promise<void> => {
  const { autoCreate: _create, autoIndex: _index, ...options }: ConnectOptions = adapter.connectOptions ?? {}
  const patient = { ...options, minPoolSize: 0, socketTimeoutMS: 0 }
  const client = new mongoose.mongo.MongoClient(String(adapter.url), patient)
  try {
    await run(client.db(adapter.connection.name))
  } finally {
    await client.close()
  }
}
