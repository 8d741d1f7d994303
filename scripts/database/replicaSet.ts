import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import mongoose from 'mongoose'
import { CannotGoOn } from './say'

export const REPLICA_SET = 'dateline'
export const addressOf = (port: number, database: string): string =>
  `mongodb://127.0.0.1:${port}/${database}?replicaSet=${REPLICA_SET}`

/** Does anything listen there? Asked before the driver is: one made too early had not connected after 30 s. */
export const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve((socket.destroy(), true)))
    socket.on('error', () => resolve(false))
  })

/** Runs `run` with the admin database of the server at `port` itself, whatever state its replica set is in. */
export const askServer = async <T>(
  port: number,
  run: (admin: mongoose.mongo.Db) => Promise<T>,
): Promise<T> => {
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 5_000,
    connectTimeoutMS: 2_000,
  })
  try {
    return await run(client.db('admin'))
  } finally {
    await client.close()
  }
}

/** The folder and the pid of the mongod at `port`; null when what listens there is none, or does not say. */
export const identify = async (port: number): Promise<{ dbPath: string; pid: number } | null> => {
  if (!(await isListening(port))) return null
  try {
    return await askServer(port, async (admin) => {
      const { parsed } = await admin.command({ getCmdLineOpts: 1 })
      const { pid } = await admin.command({ serverStatus: 1, repl: 0, metrics: 0, locks: 0 })
      return { dbPath: String(parsed.storage?.dbPath), pid: Number(pid) }
    })
  } catch {
    return null // another program's port
  }
}

/**
 * Makes the server at `port` the writable primary of a replica set of one, and waits until it is: a new one is
 * initiated, one that was configured for another port is told the new one. A server that finds out that it is not the
 * one it was configured to be drops its connections once: hence the further tries.
 */
export const becomePrimary = async (port: number, deadline: number): Promise<void> => {
  for (;;) {
    try {
      if (await askServer(port, (admin) => configure(admin, `127.0.0.1:${port}`))) return
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    if (Date.now() > deadline)
      throw new CannotGoOn(`The mongod on port ${port} did not become primary in time.`)
    await sleep(20)
  }
}

/** Tells the server who it is if it doesn't know. Answers whether it is primary. */
const configure = async (admin: mongoose.mongo.Db, host: string): Promise<boolean> => {
  const config = await findConfig(admin)
  if (!config) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } })
  } else if (config.members[0].host !== host) {
    const members = [{ ...config.members[0], host }]
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true })
  }
  return (await admin.command({ hello: 1 })).isWritablePrimary === true
}

const NOT_YET_INITIALIZED = 94

const findConfig = async (admin: mongoose.mongo.Db): Promise<mongoose.mongo.Document | null> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config
  } catch (error) {
    if ((error as { code?: unknown }).code === NOT_YET_INITIALIZED) return null // Boundary: an error of the driver
    throw error
  }
}
