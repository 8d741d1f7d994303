import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotGoOn } from './say'

/** How long one command waits for another that is starting the same database, in ms. */
const WAIT_MS = 90_000

/**
 * Runs `run` while no other command starts the same database: a file holds the pid of the one that does, and counts
 * only while that process lives. (mongod's own lock on its data backs this up.)
 */
export const withStartingLock = async <T>(file: string, run: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + WAIT_MS
  while (!tryToLock(file)) {
    if (Date.now() > deadline)
      throw new CannotGoOn(
        `Another command has been starting the database for ${WAIT_MS / 1000} s. If none is, delete ${file}.`,
      )
    await sleep(50)
  }
  try {
    return await run()
  } finally {
    rmSync(file, { force: true })
  }
}

const tryToLock = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = readHolder(file)
    if (holder !== null && !isAlive(holder)) rmSync(file, { force: true })
    return false
  }
}

/** null while the file is being written, or gone. */
const readHolder = (file: string): number | null => {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}

/**
 * A process that has ended but that its parent has not asked about (a zombie) does not live, unless threads of it are
 * still ending: they hold its port and its files.
 */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it lives, and is somebody else's
  }
  try {
    const isZombie = /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return !isZombie || readdirSync(`/proc/${pid}/task`).length > 1
  } catch {
    return !existsSync('/proc/self') // it has gone in the meantime, or this system does not show
  }
}
