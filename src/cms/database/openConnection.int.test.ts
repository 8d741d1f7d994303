import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import mongoose from 'mongoose'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findMongod } from '../../../scripts/database/findMongod'
import { isListening } from '../../../scripts/database/replicaSet'
import { type TestDatabase, testDatabase } from '@/testing/database'
import { databaseOf } from './databaseOf'
import { claimForDemo } from './demoMark'
import { checkDatabase } from './openConnection'
import { api, startTinyNewsroom } from '../../testing/tinyNewsroom'

let database: TestDatabase
beforeEach(() => void (database = testDatabase()))
afterEach(() => database.drop())

const withNewsroom = async (
  start: Parameters<typeof startTinyNewsroom>[0],
  run: (payload: Payload) => Promise<unknown>,
) => {
  const payload = await startTinyNewsroom(start)
  try {
    await run(payload)
  } finally {
    await payload.destroy()
  }
}
const nothing = async () => {}

describe('a start is refused with a sentence that says what to do', () => {
  it('without DATABASE_URL', async () => {
    await expect(startTinyNewsroom({ url: null })).rejects.toThrow(/DATABASE_URL is not set.*npm run demo/)
  })
  it('when nobody answers, without repeating the password', async () => {
    const url = 'mongodb://me:hunter2@127.0.0.1:1/dateline?replicaSet=rs0&serverSelectionTimeoutMS=300'
    const refusal = await startTinyNewsroom({ url }).catch((error: Error) => error)
    expect(refusal).toMatchObject({
      name: 'DatabaseRefused',
      message: expect.stringMatching(
        /No MongoDB answered at 127\.0\.0\.1:1 .*Start it or correct DATABASE_URL/,
      ),
    })
    expect(String(refusal)).not.toContain('hunter2')
  })
  it('when the replica set has another name', async () => {
    const url = database.url.replace('replicaSet=dateline', 'replicaSet=rs0&serverSelectionTimeoutMS=500')
    await expect(startTinyNewsroom({ url })).rejects.toThrow(
      /is called "dateline", but DATABASE_URL says replicaSet=rs0/,
    )
  })
  it('in production, on a release that is no longer supported', async () => {
    const { version } = await findMongod()
    const production = startTinyNewsroom({ url: database.url, mode: 'production' })
    if (isSupported(version)) await (await production).destroy()
    else
      await expect(production).rejects.toThrow(
        /MongoDB 6\.0\.\d+; production needs a release that MongoDB still supports: upgrade it to 7\.0/,
      )
  })
})
const isSupported = (version: string) => Number(version.split('.')[0]) >= 7

describe('a server without transactions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-standalone-'))
  const port = 29_000 + (process.pid % 1_000)
  let stop = () => {}
  beforeAll(async () => {
    const { binary } = await findMongod()
    const mongod = spawn(
      binary,
      ['--dbpath', folder, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--nounixsocket'],
      { stdio: 'ignore' },
    )
    stop = () => mongod.kill('SIGKILL')
    while (!(await isListening(port))) await sleep(20)
  })
  afterAll(() => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    `mongodb://127.0.0.1:${port}/dateline`,
    `mongodb://127.0.0.1:${port}/dateline?replicaSet=rs0&serverSelectionTimeoutMS=500`,
  ])('is refused: %s', async (url) => {
    await expect(startTinyNewsroom({ url })).rejects.toThrow(
      /not a replica set.*mongod --replSet rs0.*rs\.initiate/,
    )
  })
})

it('an address without a database name means "dateline", and one without replicaSet has transactions all the same', async () => {
  const url = database.url.replace(/\/test_[^?]*\?replicaSet=dateline/, '/')
  await withNewsroom({ url }, async (payload) => {
    expect(payload.db.connection.name).toBe('dateline')
    expect(await payload.db.beginTransaction()).toEqual(expect.any(String))
    await payload.db.connection.dropDatabase()
  })
})

describe('the demo’s mark', () => {
  const inDatabase = async (run: (db: mongoose.mongo.Db) => Promise<unknown>) => {
    const client = new mongoose.mongo.MongoClient(database.url)
    await run(client.db())
    await client.close()
  }

  it('the demo takes an empty database, and the one it made', async () => {
    await withNewsroom({ url: database.url, mode: 'demo' }, (payload) =>
      api(payload).create({ collection: 'letters', data: { title: 'demo' } }),
    )
    await withNewsroom({ url: database.url, mode: 'demo' }, nothing)
  })
  it('the demo takes a database that was only started on', async () => {
    await withNewsroom({ url: database.url }, nothing)
    await withNewsroom({ url: database.url, mode: 'demo' }, nothing)
  })
  it('the demo refuses a database with content, and writes nothing to it', async () => {
    await inDatabase((db) => db.collection('letters').insertOne({ title: 'ours' }))
    await expect(startTinyNewsroom({ url: database.url, mode: 'demo' })).rejects.toThrow(
      /has content of its own \(in letters\)/,
    )
    await inDatabase(async (db) => expect(await db.listCollections().toArray()).toHaveLength(1))
  })
  it('production refuses a demo’s database, whatever its release', async () => {
    await inDatabase(claimForDemo)
    await expect(startTinyNewsroom({ url: database.url, mode: 'production' })).rejects.toMatchObject({
      name: 'DatabaseRefused',
    })
  })
  it('a development server refuses it, a command may work on it', async () => {
    await withNewsroom({ url: database.url, mode: 'demo' }, nothing)
    await withNewsroom({ url: database.url, mode: 'development' }, async (payload) => {
      expect(await databaseOf(payload.db.connection).collection('_marks').countDocuments()).toBe(1)
    })
    process.env.NEXT_RUNTIME = 'nodejs'
    const served = startTinyNewsroom({ url: database.url, mode: 'development' }).finally(
      () => delete process.env.NEXT_RUNTIME,
    )
    await expect(served).rejects.toThrow(/belongs to the demo/)
  })
})

it('a command can ask before it starts a server', async () => {
  await checkDatabase(database.url, { mode: 'demo', serving: true })
  await expect(checkDatabase(database.url, { mode: 'development', serving: true })).rejects.toThrow(
    /belongs to the demo/,
  )
  await checkDatabase(database.url, { mode: 'development', serving: false })
})
