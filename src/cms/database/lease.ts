import { randomUUID } from 'node:crypto'
import type { mongo } from 'mongoose'
import { backoff } from './backoff'
import { isDuplicateKey } from './transientErrors'

export const LEASES = '_leases'
type Lease = { _id: string; owner: string; until: Date }
export type LeaseLimits = {
  /** How long a holder that died keeps the others waiting, in ms. A living one renews it three times as often. */
  leaseMs?: number
  /** How long to wait for the others, in ms. */
  waitMs?: number
}

/**
 * Runs `run` while holding the lease `name`: one holder at a time among all processes on this database, by the
 * server's clock. The lease of a holder that died is free after `leaseMs`.
 */
export const withLease = async <T>(
  db: mongo.Db,
  name: string,
  run: () => Promise<T>,
  limits: LeaseLimits = {},
): Promise<T> => {
  const { leaseMs = 15_000, waitMs = 120_000 } = limits
  const leases = db.collection<Lease>(LEASES)
  const owner = randomUUID()
  const mine = [{ $set: { owner, until: { $add: ['$$NOW', leaseMs] } } }]
  await obtain({ leases, name, owner, mine, waitMs })
  const renewal = setInterval(
    () => void leases.updateOne({ _id: name, owner }, mine).catch(() => undefined),
    leaseMs / 3,
  )
  renewal.unref()
  try {
    return await run()
  } finally {
    clearInterval(renewal)
    // if this fails the lease runs out by itself
    await leases.deleteOne({ _id: name, owner }).catch(() => undefined)
  }
}

type Claim = {
  leases: mongo.Collection<Lease>
  name: string
  owner: string
  mine: mongo.Document[]
  waitMs: number
}

const obtain = async (claim: Claim): Promise<void> => {
  const deadline = Date.now() + claim.waitMs
  for (let attempt = 0; !(await tryToObtain(claim)); attempt++) {
    if (Date.now() > deadline)
      throw new Error(`The lease "${claim.name}" was not free within ${claim.waitMs} ms.`)
    await backoff({ attempt, base: 50, cap: 300 })
  }
}

/** Two steps, because $expr (the server's clock) is not allowed in the filter of an upsert. */
const tryToObtain = async ({ leases, name, owner, mine }: Claim): Promise<boolean> => {
  const expired = await leases.updateOne({ _id: name, $expr: { $lt: ['$until', '$$NOW'] } }, mine)
  if (expired.matchedCount > 0) return true
  try {
    await leases.updateOne({ _id: name, owner }, mine, { upsert: true })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false // another owner's lease stands under this name
    throw error
  }
}
