import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotGoOn } from './say'

/** The folder of one embedded database: the data of mongod, and beside it what the launcher remembers. */
export type ServerFolder = ReturnType<typeof serverFolder>

export const serverFolder = (path: string) => {
  mkdirSync(join(path, 'data'), { recursive: true })
  const root = realpathSync(path) // one name, by whatever way it is reached: mongod is recognised by it
  return {
    root,
    data: join(root, 'data'),
    log: join(root, 'mongod.log'),
    lock: join(root, 'starting.lock'),
    server: join(root, 'server.json'),
    version: join(root, 'version'),
  }
}

/** The port is kept when the server stops: the address stays the same from one start to the next. */
export type ServerNote = { port: number; pid: number | null }

/** What was noted at the last start; null before the first one, or when the note was cut short by a crash. */
export const readNote = ({ server }: ServerFolder): ServerNote | null => {
  try {
    const { port, pid }: Partial<ServerNote> = JSON.parse(readFileSync(server, 'utf8'))
    return typeof port === 'number' ? { port, pid: typeof pid === 'number' ? pid : null } : null
  } catch {
    return null // no note is the same as an unreadable one: the data folder itself tells the rest
  }
}

export const writeNote = ({ server }: ServerFolder, note: ServerNote): void => {
  writeFileSync(`${server}.new`, JSON.stringify(note))
  renameSync(`${server}.new`, server)
}

/**
 * MongoDB opens the data of its own major release only (or of the one before, in a careful upgrade). Throws CannotGoOn
 * when the data was written by another one; else notes who writes it from now on.
 */
export const claimData = ({ root, version: file }: ServerFolder, version: string): void => {
  const writtenBy = existsSync(file) ? readFileSync(file, 'utf8').trim() : version
  if (majorOf(writtenBy) !== majorOf(version)) {
    throw new CannotGoOn(
      `The data in ${root} was written by MongoDB ${writtenBy}, and this mongod is ${version}, which cannot open it. ` +
        `Set MONGOD_BINARY to a mongod ${majorOf(writtenBy)}.x, or delete ${root} to begin with an empty database.`,
    )
  }
  writeFileSync(file, `${version}\n`)
}

const majorOf = (version: string): string => version.split('.')[0] ?? version
