import type { ConnectOptions } from 'mongoose'

/** The database that is used when DATABASE_URL names none. */
export const DEFAULT_DATABASE = 'dateline'

/** Nothing counts as written before a majority has it in its journal. No address changes that (landmine 18). */
const DURABLE = {
  w: 'majority',
  journal: true,
  readConcernLevel: 'majority',
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  autoIndex: false, // indexes and collections are made, and waited for, by prepareSchema
  autoCreate: false,
} as const

/** What was run (payload-notes, Part 2 §3); times in ms. An address may say otherwise. */
const USUAL = {
  appName: 'dateline',
  maxPoolSize: 50,
  minPoolSize: 1,
  waitQueueTimeoutMS: 10_000,
  serverSelectionTimeoutMS: 10_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 60_000,
} as const

/**
 * The driver's options for `url`. A missing database name is given as an option too: added to the address, it would
 * change what the driver takes as the default of authSource.
 */
export const clientOptions = (url: string): ConnectOptions => {
  const named = new Set(
    [...new URLSearchParams(url.split('?')[1] ?? '').keys()].map((name) => name.toLowerCase()),
  )
  const usual = Object.entries(USUAL).filter(([name]) => !named.has(name.toLowerCase()))
  const namesDatabase = /^[^/]+:\/\/[^/]+\/[^?]/.test(url)
  return { ...Object.fromEntries(usual), ...DURABLE, ...(namesDatabase ? {} : { dbName: DEFAULT_DATABASE }) }
}
