import mongoose, { type Connection } from 'mongoose'
import type { Mode } from '@/env'
import { checkServer } from './checkServer'
import { clientOptions } from './clientOptions'
import { databaseOf } from './databaseOf'
import { claimForDemo, demoRule, refuseDemoDatabase } from './demoMark'
import { explainUnreachable } from './explainUnreachable'

type Start = {
  mode: Mode
  /** Is this the start of a server, or of a command? */
  serving: boolean
}

/** Opens `connection` on `url`, which must be one that may be used: else it is closed again. Throws DatabaseRefused. */
export const openConnection = async (connection: Connection, url: string, start: Start): Promise<void> => {
  try {
    await connection.openUri(url, clientOptions(url))
  } catch (error) {
    throw await explainUnreachable(url, error)
  }
  try {
    await checkMayBeUsed(connection, start)
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** For a command that starts a server: what is wrong is said before the server is there. Throws DatabaseRefused. */
export const checkDatabase = async (url: string, start: Start): Promise<void> => {
  const connection = mongoose.createConnection()
  await openConnection(connection, url, start)
  await connection.close()
}

/** Before anything else is written: transactions, a release that is new enough, the demo's mark where it belongs. */
const checkMayBeUsed = async (connection: Connection, { mode, serving }: Start): Promise<void> => {
  await checkServer({ client: connection.getClient(), mode })
  const rule = demoRule({ mode, serving })
  if (rule === 'claim') await claimForDemo(databaseOf(connection))
  if (rule === 'refuse') await refuseDemoDatabase(databaseOf(connection))
}
