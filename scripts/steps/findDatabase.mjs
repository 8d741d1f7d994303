import { read, typescript } from './run.mjs'
import { stop } from './stop.mjs'

/** The address of DATABASE_URL, or of the embedded database, which is started if need be. */
export const findDatabase = async () => {
  const url = await read(process.execPath, typescript('scripts/database/url.ts'))
  if (!url) stop('There is no database to work with, for the reason above.')
  return { url, isEmbedded: /^mongodb:\/\/127\.0\.0\.1:\d+\/dateline\?replicaSet=dateline$/.test(url) }
}
