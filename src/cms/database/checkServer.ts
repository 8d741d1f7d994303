import type { mongo } from 'mongoose'
import type { Mode } from '@/env'
import { DatabaseRefused } from './DatabaseRefused'

/**
 * The oldest MongoDB that is accepted, [major, minor]. Production: a release that MongoDB supports; 6.0 ended in
 * July 2025, 7.0 ends in August 2027 (https://www.mongodb.com/legal/support-policy/lifecycles). Elsewhere: 6.0, the
 * oldest that the tests run on.
 */
const OLDEST = { production: [7, 0], elsewhere: [6, 0] } as const

export type Server = {
  /** The answer to `hello`. */
  hello: { setName?: unknown; msg?: unknown; isreplicaset?: unknown }
  /** `7.0.14` */
  version: string
}

/** Refuses a server without transactions or too old for `mode`. Throws DatabaseRefused. */
export const checkServer = async ({
  client,
  mode,
}: {
  client: mongo.MongoClient
  mode: Mode
}): Promise<void> => {
  const admin = client.db('admin')
  const [hello, { version }] = [await admin.command({ hello: 1 }), await admin.command({ buildInfo: 1 })]
  const refusal = refusalOf({ hello, version: String(version) }, mode)
  if (refusal) throw new DatabaseRefused(refusal)
}

/** Why this server may not be used, with what to do; null when it may. Pure. */
export const refusalOf = ({ hello, version }: Server, mode: Mode): string | null => {
  // a member of a set says its name; the router of a sharded cluster (which has transactions too) says isdbgrid
  if (!hello.setName && hello.msg !== 'isdbgrid') return hello.isreplicaset ? NOT_INITIATED : NO_REPLICA_SET
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST[mode === 'production' ? 'production' : 'elsewhere']
  const isOldEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
  if (isOldEnough) return null
  const why =
    mode === 'production' ? 'production needs a release that MongoDB still supports' : 'that is too old'
  return `DATABASE_URL names a MongoDB ${version}; ${why}: upgrade it to ${oldestMajor}.${oldestMinor} or newer, one major release at a time.`
}

export const NO_REPLICA_SET =
  'DATABASE_URL names a MongoDB that is not a replica set, so it has no transactions. ' +
  'Start it as one (a single member is enough): mongod --replSet rs0, then once `rs.initiate()` in mongosh.'
export const NOT_INITIATED =
  'DATABASE_URL names a MongoDB that was started with --replSet but is not yet a replica set: run `rs.initiate()` once in mongosh.'
