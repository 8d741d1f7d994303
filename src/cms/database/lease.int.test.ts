import { setTimeout as sleep } from 'node:timers/promises'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { LEASES, withLease } from './lease'

const database = testDatabase()
const client = new mongoose.mongo.MongoClient(database.url)
const db = client.db()
beforeAll(() => client.connect())
afterAll(async () => {
  await client.close()
  await database.drop()
})

it('one holder at a time', async () => {
  let holders = 0
  const most: number[] = []
  const work = () =>
    withLease(db, 'one', async () => {
      most.push(++holders)
      await sleep(30)
      holders--
    })
  await Promise.all(Array.from({ length: 6 }, work))
  expect(most).toEqual([1, 1, 1, 1, 1, 1])
})

it('a holder keeps it for longer than the lease lasts', async () => {
  const order: string[] = []
  const first = withLease(db, 'long', async () => void (await sleep(900), order.push('first')), {
    leaseMs: 300,
  })
  await sleep(100)
  await withLease(db, 'long', async () => void order.push('second'), { leaseMs: 300 })
  await first
  expect(order).toEqual(['first', 'second'])
})

it('the lease of a holder that died is free after its time, by the server’s clock', async () => {
  const until = new Date(Date.now() + 600)
  await db
    .collection<{ _id: string; owner: string; until: Date }>(LEASES)
    .insertOne({ _id: 'dead', owner: 'nobody', until })
  await withLease(db, 'dead', async () => expect(Date.now()).toBeGreaterThanOrEqual(until.getTime()))
})

it('gives up after its time', async () => {
  await withLease(db, 'busy', async () => {
    await expect(withLease(db, 'busy', async () => {}, { waitMs: 200 })).rejects.toThrow(
      'The lease "busy" was not free within 200 ms',
    )
  })
})

it('is free again when the work fails', async () => {
  await expect(withLease(db, 'fails', () => Promise.reject(new Error('work')))).rejects.toThrow('work')
  expect(await withLease(db, 'fails', async () => 'done')).toBe('done')
})
