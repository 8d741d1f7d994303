import { parseEnv } from '@/env'
import { type EmbeddedOptions, startEmbedded } from './embedded'
import { loadDotEnv } from './loadDotEnv'
import { addressOf } from './replicaSet'
import { say } from './say'

/**
 * The address of the database for a command: DATABASE_URL (of the shell or of `.env`), or else that of the embedded
 * one, which is started if need be. Sets DATABASE_URL to it, so that what is loaded afterwards finds it there. Call it
 * before anything asks for the environment.
 */
export const databaseUrl = async (options: EmbeddedOptions & { database?: string } = {}): Promise<string> => {
  loadDotEnv()
  const given = parseEnv(process.env).databaseUrl
  if (given) return given
  const { port, started } = await startEmbedded(options)
  if (started) say('It stays until `npm run db:stop`.')
  return (process.env.DATABASE_URL = addressOf(port, options.database ?? 'dateline'))
}
