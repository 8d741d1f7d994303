import mongoose from 'mongoose'
import { NO_REPLICA_SET, NOT_INITIATED } from './checkServer'
import { DatabaseRefused } from './DatabaseRefused'

/** How long each host is asked for what it is, in ms. */
const ASK_MS = 2_000

/**
 * Turns the failure of a connection to `url` into a sentence that says what to do. Asks the hosts themselves what
 * they are: to a driver that looks for a replica set, a server that is none looks just like one that is off.
 */
export const explainUnreachable = async (url: string, error: unknown): Promise<DatabaseRefused> => {
  const { name, code, message } = asError(error)
  const because = (text: string) => new DatabaseRefused(text, { cause: error })
  if (code === 18 || code === 8000)
    return because('The database refused the user name or the password in DATABASE_URL.')
  if (name === 'MongoParseError' || name === 'MongoInvalidArgumentError' || name === 'MongoAPIError')
    return because(`DATABASE_URL cannot be used: ${message}`)
  const hosts = hostsOf(url)
  for (const host of hosts) {
    const found = await explainHost(url, host)
    if (found) return because(found)
  }
  const where = hosts.length > 0 ? `at ${hosts.join(', ')}` : 'under the name in DATABASE_URL'
  return because(
    `No MongoDB answered ${where} (${message}). Start it or correct DATABASE_URL; check the name, the port and the firewall. Without DATABASE_URL the commands start an embedded database.`,
  )
}

/** The hosts of a mongodb:// address; none for mongodb+srv://, whose hosts stand in DNS. */
export const hostsOf = (url: string): string[] =>
  /^mongodb:\/\/(?:[^@/?]*@)?([^/?]+)/.exec(url)?.[1]?.split(',') ?? []

/** What is wrong with one host that does answer; null when it doesn't answer, or nothing is wrong with it. */
const explainHost = async (url: string, host: string): Promise<string | null> => {
  const hello = await askHello(url, host)
  if (!hello) return null
  if (!hello.setName) return hello.isreplicaset ? NOT_INITIATED : NO_REPLICA_SET
  const wanted = optionsOf(url).get('replicaSet')
  if (wanted && wanted !== hello.setName)
    return `The replica set at ${host} is called "${String(hello.setName)}", but DATABASE_URL says replicaSet=${wanted}: correct DATABASE_URL.`
  if (!hello.isWritablePrimary)
    return `The replica set "${String(hello.setName)}" at ${host} has no primary that can be reached: check that most of its members run, and that their names (${String(hello.hosts)}) can be reached from here.`
  return null
}

const askHello = async (url: string, host: string): Promise<mongoose.mongo.Document | null> => {
  const options = optionsOf(url)
  for (const name of ['replicaSet', 'authSource', 'authMechanism']) options.delete(name)
  options.set('directConnection', 'true')
  try {
    const client = new mongoose.mongo.MongoClient(`mongodb://${host}/?${options}`, {
      serverSelectionTimeoutMS: ASK_MS,
      connectTimeoutMS: ASK_MS,
    })
    try {
      return await client.db('admin').command({ hello: 1 })
    } finally {
      await client.close()
    }
  } catch {
    return null // it doesn't answer: that is what the caller says
  }
}

const optionsOf = (url: string): URLSearchParams => new URLSearchParams(url.split('?')[1] ?? '')

/** Boundary: anything can be thrown. */
const asError = (error: unknown): { name?: string; code?: unknown; message: string } =>
  error instanceof Error ? error : { message: String(error) }
