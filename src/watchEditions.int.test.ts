import mongoose from 'mongoose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '@/testing/database'
import { watchEditions, type EditionWatch } from './watchEditions'

const database = testDatabase()
/** Of this process, whose pages are to become stale, and of another one that publishes. */
const here = new mongoose.mongo.MongoClient(database.url)
const elsewhere = new mongoose.mongo.MongoClient(database.url, { appName: 'elsewhere' })
const editions = () => elsewhere.db().collection('editions')

let watch: EditionWatch
let marked: { tag: string; at: number }[] = []
const errors: string[] = []

const edition = (number: number, slug: string | null = 'boats-found') => ({
  key: `releases/a1/en#${number}`,
  kind: slug === null ? 'media-contacts' : 'releases',
  document: 'a1',
  locale: 'en',
  standing: 'live',
  slug,
})
const isMarked = (...tags: string[]) =>
  vi.waitFor(() => expect(marked.map(({ tag }) => tag)).toEqual(expect.arrayContaining(tags)), {
    timeout: 2_000,
  })

beforeAll(async () => {
  await Promise.all([here.connect(), elsewhere.connect()])
  await elsewhere.db().createCollection('editions')
})
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()])
  await database.drop()
})
beforeEach(async () => {
  marked = []
  errors.length = 0
  watch = await watchEditions({
    db: here.db(),
    markStale: (tags) => void marked.push(...tags.map((tag) => ({ tag, at: Date.now() }))),
    onError: (_error, message) => void errors.push(message),
  })
})
afterEach(() => watch.stop())

describe('what another process writes', () => {
  it('makes its pages stale within two seconds, and no others', async () => {
    await editions().insertOne(edition(1))
    await isMarked('releases', 'releases/a1', 'path:/en/news/boats-found', 'path:/fr/actualites/boats-found')
    expect(marked.map(({ tag }) => tag)).not.toContain('everything')
  })

  it('is seen when the standing alone changes', async () => {
    await editions().insertOne(edition(2))
    await isMarked('releases/a1')
    marked = []
    await editions().updateOne({ key: 'releases/a1/en#2' }, { $set: { standing: 'superseded' } })
    await isMarked('releases/a1', 'path:/en/news/boats-found')
  })

  it('is seen of a text without an address', async () => {
    await editions().insertOne(edition(1, null))
    await isMarked('media-contacts', 'media-contacts/a1')
  })

  it('is seen once the transaction is committed, not before', async () => {
    const session = elsewhere.startSession()
    session.startTransaction()
    await editions().insertOne(edition(3), { session })
    await editions().insertOne({ ...edition(9), document: 'b2' }) // outside of the transaction: comes through first
    await isMarked('releases/b2')
    expect(marked.map(({ tag }) => tag)).not.toContain('releases/a1')
    await session.commitTransaction()
    await session.endSession()
    await isMarked('releases/a1')
  })

  it('makes everything stale when it does not say what it was', async () => {
    await editions().insertOne(edition(4))
    await editions().deleteMany({})
    await isMarked('everything')
  })
})

describe('when the stream breaks', () => {
  it('makes everything stale, and hears of what is published after it', async () => {
    await killStreams()
    await isMarked('everything')
    marked = []
    await vi.waitFor(
      async () => {
        await editions().insertOne(edition(5))
        expect(marked.map(({ tag }) => tag)).toContain('releases/a1')
      },
      { timeout: 10_000, interval: 300 },
    )
  })

  it('ends when it is told to', async () => {
    await watch.stop()
    await editions().insertOne(edition(6))
    expect(marked).toEqual([])
    expect(errors).toEqual([])
  })
})

/** Dropping what is watched ends a stream for good, which the driver cannot mend. */
const killStreams = async (): Promise<void> => {
  await editions().insertOne(edition(7))
  await isMarked('releases/a1')
  await editions().drop()
  await elsewhere.db().createCollection('editions')
}
