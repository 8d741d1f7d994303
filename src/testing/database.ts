import { randomUUID } from 'node:crypto'
import mongoose from 'mongoose'
import { inject } from 'vitest'

export type TestDatabase = { url: string; name: string; drop: () => Promise<void> }

/** A database of its own, empty, on the replica set of this test run. Call `drop` when done. */
export const testDatabase = (): TestDatabase => {
  const name = `test_${randomUUID().slice(0, 13)}`
  const url = inject('replicaSetUrl').replace('$database', name)
  const drop = async () => {
    const client = new mongoose.mongo.MongoClient(url)
    await client.db(name).dropDatabase()
    await client.close()
  }
  return { url, name, drop }
}
