import { setTimeout as sleep } from 'node:timers/promises'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'
import type { Payload, PayloadRequest } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '@/testing/database'
import { databaseOf } from './databaseOf'
import type { Migration } from './hardenedMongoAdapter'
import { api, startTinyNewsroom } from '../../testing/tinyNewsroom'

let database: TestDatabase
let started: Payload[]
beforeEach(() => {
  database = testDatabase()
  started = []
})
afterEach(async () => {
  await Promise.all(started.map((payload) => payload.destroy()))
  await database.drop()
})

type Start = Partial<Parameters<typeof startTinyNewsroom>[0]>
const start = async (options: Start = {}): Promise<Payload> => {
  const payload = await startTinyNewsroom({ url: database.url, ...options })
  started.push(payload)
  return payload
}
/** Payload as it comes, to see whether it still needs us. */
const startUpstream = (options: { prodMigrations?: Migration[] } = {}) =>
  start({ db: mongooseAdapter({ url: database.url, ...options }) })

const withDatabase = async <T>(run: (db: mongoose.mongo.Db) => Promise<T>): Promise<T> => {
  const client = new mongoose.mongo.MongoClient(database.url)
  try {
    return await run(client.db())
  } finally {
    await client.close()
  }
}

/**
 * Gone when @payloadcms/db-mongodb awaits the creation of collections and indexes in connect(): then a start of the
 * original followed at once by creates would pass too.
 */
describe('landmine 1: the first create on an empty database fails', () => {
  it('not when the start has waited for collections and indexes', async () => {
    const payload = await start()
    const creates = Array.from({ length: 8 }, (_, n) =>
      api(payload).create({ collection: 'letters', data: { title: `${n}` } }),
    )
    expect(await Promise.all(creates)).toHaveLength(8)
  })

  it('not when several start at once', async () => {
    const payloads = await Promise.all([start(), start(), start()])
    await Promise.all(
      payloads.map((payload, n) => api(payload).create({ collection: 'ledger', data: { key: `${n}` } })),
    )
    expect(await api(payloads[0]).count({ collection: 'ledger' })).toEqual({ totalDocs: 3 })
  })
})

const twoRowsWithOneKey = () =>
  withDatabase((db) =>
    db.collection('ledgers').insertMany([{ key: 'letters/1/en#1' }, { key: 'letters/1/en#1' }]),
  )

/** Gone when the original refuses to start, as the second test shows that it does not. */
describe('landmine 2: a unique index is silently missing', () => {
  it('the start is refused, naming the key', async () => {
    await twoRowsWithOneKey()
    await expect(start()).rejects.toThrow(
      /index on ledgers \(key\) cannot be built.*"letters\/1\/en#1".*2 times/,
    )
  })

  it('upstream still starts, and stores a third row with that key', async () => {
    await twoRowsWithOneKey()
    const payload = await startUpstream()
    const third = () => api(payload).create({ collection: 'ledger', data: { key: 'letters/1/en#1' } })
    await vi.waitFor(third, { timeout: 10_000, interval: 200 }) // while the index fails in the background, writes do too
  })

  it('an index that stands with other options is a refusal too', async () => {
    await withDatabase((db) => db.collection('ledgers').createIndex({ key: 1 }))
    await expect(start()).rejects.toThrow(/index on ledgers \(key\).*other options/)
  })
})

type UpArgs = { session?: mongoose.mongo.ClientSession; payload: Payload; req: PayloadRequest }

/** Slow enough for all starters to find that it has not run. */
const slowMigration: Migration = {
  name: '20260101_000000_slow',
  up: async ({ session, payload }: UpArgs) => {
    await databaseOf(payload.db.connection).collection('runs').insertOne({}, { session })
    await sleep(300)
  },
  down: async () => {},
}
const countRuns = () => withDatabase((db) => db.collection('runs').countDocuments())

/** Gone when the original's migrate() claims a migration before it runs it: then the second test fails. */
describe('landmine 3: one migration runs several times', () => {
  it('not when three start together', async () => {
    const migrations = [slowMigration]
    const [payload] = await Promise.all([start({ migrations }), start({ migrations }), start({ migrations })])
    expect(await countRuns()).toBe(1)
    expect(await api(payload).count({ collection: 'payload-migrations' })).toEqual({ totalDocs: 1 })
  })

  it('upstream still runs it more than once, or fails', async () => {
    await start() // collections and indexes stand, so that nothing but the migration is in question
    vi.stubEnv('NODE_ENV', 'production')
    const starts = await Promise.allSettled(
      [1, 2, 3].map(() => startUpstream({ prodMigrations: [slowMigration] })),
    )
    vi.unstubAllEnvs()
    const failed = starts.filter(({ status }) => status === 'rejected')
    expect((await countRuns()) > 1 || failed.length > 0).toBe(true)
  })

  it('its name is unique, should two holders of the lease ever overlap', async () => {
    const payload = await start({ migrations: [slowMigration] })
    await expect(
      api(payload).create({ collection: 'payload-migrations', data: { name: slowMigration.name, batch: 2 } }),
    ).rejects.toThrow()
  })
})

it('a migration that fails leaves nothing behind, and stops the start', async () => {
  const failing: Migration = {
    ...slowMigration,
    up: async (args) => (await slowMigration.up(args), Promise.reject(new Error('half-way'))),
  }
  await expect(start({ migrations: [failing] })).rejects.toThrow('half-way')
  expect(await countRuns()).toBe(0)
})

it('a migration may make way for a unique index', async () => {
  await twoRowsWithOneKey()
  const removeDuplicate: Migration = {
    ...slowMigration,
    up: async ({ session, payload }: UpArgs) =>
      void (await databaseOf(payload.db.connection).collection('ledgers').deleteOne({}, { session })),
  }
  const payload = await start({ migrations: [removeDuplicate] })
  expect(await api(payload).count({ collection: 'ledger' })).toEqual({ totalDocs: 1 })
})

it('indexes that Payload does not know of are built', async () => {
  await start({ extraIndexes: [{ collection: 'ledgers', key: { at: -1 }, name: 'by_time' }] })
  const names = await withDatabase(async (db) =>
    (await db.collection('ledgers').indexes()).map(({ name }) => name),
  )
  expect(names).toContain('by_time')
})
