import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Mode } from '@/env'
import { checkServer } from './checkServer'
import { databaseOf } from './databaseOf'
import { claimForDemo, demoRule, refuseDemoDatabase } from './demoMark'
import { DatabaseRefused } from './DatabaseRefused'
import { explainUnreachable } from './explainUnreachable'

/**
 * Opens the adapter's connection and refuses a database that may not be used, before anything is written to it.
 * Replaces Payload's own connect, which turns transactions off without a word when the address does not say
 * `replicaSet`, and can be told by the environment to drop the database. Throws DatabaseRefused.
 */
export const connectTo = async ({
  adapter,
  url,
  mode,
}: {
  adapter: MongooseAdapter
  url: string | null
  mode: Mode
}): Promise<void> => {
  if (url === null) {
    throw new DatabaseRefused(
      'DATABASE_URL is not set. Give the address of a MongoDB replica set, or use a command that starts an embedded one (npm run demo).',
    )
  }
  const { connection } = adapter
  try {
    await connection.openUri(url, adapter.connectOptions)
  } catch (error) {
    throw await explainUnreachable(url, error)
  }
  try {
    await checkServer({ client: connection.getClient(), mode })
    const rule = demoRule({ mode, serving: isServing() })
    if (rule === 'claim') await claimForDemo(databaseOf(connection))
    if (rule === 'refuse') await refuseDemoDatabase(databaseOf(connection))
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** Next's compiler replaces this by what it compiles for; a command has no such variable. */
const isServing = (): boolean => process.env.NEXT_RUNTIME === 'nodejs'
