import { mongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'
import type { CollectionConfig, Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { inTransaction } from './inTransaction'
import { api, startTinyNewsroom } from '../../testing/tinyNewsroom'

/** After each save it writes a ledger row that is there already, and goes on as if nothing had happened. */
const careless: CollectionConfig = {
  slug: 'careless',
  fields: [{ name: 'title', type: 'text' }],
  hooks: {
    afterChange: [
      async ({ req }) => {
        await api(req.payload)
          .create({ collection: 'ledger', data: { key: 'taken' }, req })
          .catch(() => undefined)
      },
    ],
  },
}

const database = testDatabase()
/** Fail points hold for one application name, so that they touch no other test on this server. */
const appName = database.name
let payload: Payload
let admin: mongoose.mongo.MongoClient
beforeAll(async () => {
  payload = await startTinyNewsroom({
    url: `${database.url}&appName=${appName}`,
    collections: [careless],
    commitDeadlineMs: 1_000,
  })
  admin = new mongoose.mongo.MongoClient(database.url)
  await api(payload).create({ collection: 'ledger', data: { key: 'taken' } })
})
afterAll(async () => {
  await payload.destroy()
  await admin.close()
  await database.drop()
})

/** Gone when the original's commit throws without its session: then the second test fails. */
describe('landmine 6: a swallowed error of a nested write makes the outer one succeed without being stored', () => {
  it('the outer call is refused', async () => {
    await expect(
      api(payload).create({ collection: 'careless', data: { title: 'text' } }),
    ).rejects.toMatchObject({ name: 'TransactionLost' })
    expect(await api(payload).count({ collection: 'careless' })).toEqual({ totalDocs: 0 })
  })
  it('upstream still says that it went well', async () => {
    const upstream = await startTinyNewsroom({
      url: database.url,
      collections: [careless],
      db: mongooseAdapter({ url: database.url }),
    })
    await expect(
      api(upstream).create({ collection: 'careless', data: { title: 'text' } }),
    ).resolves.toMatchObject({ title: 'text' })
    expect(await api(upstream).count({ collection: 'careless' })).toEqual({ totalDocs: 0 })
    await upstream.destroy()
  })
})

/** Gone when a paginated find in Payload does not send count and page side by side in one session. */
it('landmine 16: a transaction that begins with a paginated find fails half of the time: 40 of 40 pass', async () => {
  await api(payload).create({ collection: 'letters', data: { title: 'text' } })
  const where = { title: { equals: 'text' } } // without a filter the count is an estimate, outside of the transaction
  const findPage = () =>
    inTransaction(
      payload,
      null,
      (req) => api(payload).find({ collection: 'letters', where, limit: 1, req }),
      { tries: 1 },
    )
  // several at once, so that count and page travel on connections that stand ready
  for (let round = 0; round < 10; round++) {
    const pages = await Promise.allSettled([findPage(), findPage(), findPage(), findPage()])
    expect(pages.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
  }
})

/** Never gone: the address is the operator's. What it says about durability does not count. */
it('landmine 18: w=1 in the address loses acknowledged rows: it is not what is used', async () => {
  const other = await startTinyNewsroom({ url: `${database.url}&w=1&journal=false&readConcernLevel=local` })
  const { writeConcern, readConcern } = other.db.connection.getClient().options
  expect(writeConcern).toMatchObject({ w: 'majority', j: true })
  expect(readConcern.level).toBe('majority')
  await other.destroy()
})

/** Gone when the original asks for the same commit again, and says so when it cannot know. */
describe('landmine 19: a commit fails though it was stored', () => {
  afterEach(() => admin.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' }))
  const failCommits = (mode: mongoose.mongo.Document | string, data: mongoose.mongo.Document) =>
    admin.db('admin').command({
      configureFailPoint: 'failCommand',
      mode,
      data: { failCommands: ['commitTransaction'], appName, ...data },
    })
  const NOT_YET_REPLICATED = {
    writeConcernError: {
      code: 64,
      codeName: 'WriteConcernFailed',
      errmsg: 'waiting for replication timed out',
    },
  }

  let rows = 0
  /** Writes one ledger row and counts how often its work was run. */
  const writeRow = () => {
    const key = `row ${rows++}`
    const seen = { key, runs: 0 }
    const written = inTransaction(
      payload,
      null,
      (req) => (seen.runs++, api(payload).create({ collection: 'ledger', data: { key }, req })),
    )
    return { seen, written }
  }
  const isStored = async (key: string) =>
    (await api(payload).count({ collection: 'ledger', where: { key: { equals: key } } })).totalDocs === 1

  it.each([
    ['the majority answers late', NOT_YET_REPLICATED],
    ['the connection breaks', { closeConnection: true }],
    ['the server steps down', { errorCode: 10107, errorLabels: [] }],
    ['the server shuts down', { errorCode: 91, errorLabels: ['RetryableWriteError'] }],
  ])('%s: the same commit is asked for again, the work is not', async (_, failure) => {
    await failCommits({ times: 3 }, failure)
    const { seen, written } = writeRow()
    await expect(written).resolves.toBeDefined()
    expect(seen.runs).toBe(1)
    expect(await isStored(seen.key)).toBe(true)
  })

  it('when no answer can be had, it says that it does not know, and the work is not run again', async () => {
    await failCommits('alwaysOn', NOT_YET_REPLICATED)
    const { seen, written } = writeRow()
    await expect(written).rejects.toMatchObject({ name: 'CommitOutcomeUnknown' })
    expect(seen.runs).toBe(1)
    expect(await isStored(seen.key)).toBe(true) // it was: only looking can tell
  })

  it('a commit that the server refused for good is run again as a whole', async () => {
    await failCommits({ times: 1 }, { errorCode: 251, errorLabels: ['TransientTransactionError'] })
    const { seen, written } = writeRow()
    await expect(written).resolves.toBeDefined()
    expect(seen.runs).toBe(2)
    expect(await isStored(seen.key)).toBe(true)
  })
})

describe('inTransaction', () => {
  it('stores all or nothing', async () => {
    const work = inTransaction(payload, null, async (req) => {
      await api(payload).create({ collection: 'ledger', data: { key: 'half' }, req })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await api(payload).count({ collection: 'ledger', where: { key: { equals: 'half' } } })).toEqual({
      totalDocs: 0,
    })
  })

  it('gives each try a request of its own, and leaves the caller’s alone', async () => {
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ locale: 'fr' }, payload)
    const seen: unknown[] = []
    await inTransaction(payload, req, async (fresh) => {
      seen.push(fresh.context.mark, fresh.payloadDataLoader)
      fresh.context.mark = 'left by a try that never was'
      fresh.locale = 'en'
      if (seen.length === 2)
        throw Object.assign(new Error('conflict'), { errorLabels: ['TransientTransactionError'] })
    })
    expect(seen[0]).toBeUndefined()
    expect(seen[2]).toBeUndefined()
    expect(seen[1]).not.toBe(seen[3])
    expect([req.locale, req.context, req.transactionID]).toEqual(['fr', {}, undefined])
  })

  it('joins the transaction that its request is in', async () => {
    const work = inTransaction(payload, null, async (outer) => {
      await inTransaction(payload, outer, (inner) =>
        api(payload).create({ collection: 'ledger', data: { key: 'joined' }, req: inner }),
      )
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await api(payload).count({ collection: 'ledger', where: { key: { equals: 'joined' } } })).toEqual({
      totalDocs: 0,
    })
  })
})

/** Gone never: it is how to claim something. `payload.update({ where })` answered 19 of 20 with an error. */
it('landmine 14: a claim by compare-and-set has one winner of 20, and no error', async () => {
  const { id } = await api(payload).create({ collection: 'tracks', data: { key: 'claim', stage: 'due' } })
  const claim = () =>
    payload.db.updateOne({
      collection: 'tracks',
      where: { and: [{ id: { equals: id } }, { stage: { equals: 'due' } }] },
      data: { stage: 'taken' },
    })
  const answers = await Promise.all(Array.from({ length: 20 }, claim))
  expect(answers.filter(Boolean)).toHaveLength(1)
})
