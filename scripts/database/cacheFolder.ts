import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where downloaded binaries are kept, shared by all checkouts of one person. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dateline')
