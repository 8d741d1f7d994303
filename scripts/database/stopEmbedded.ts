import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findRunning } from './embedded'
import { CannotGoOn } from './say'
import { serverFolder, writeNote } from './serverFolder'
import { isAlive, withStartingLock } from './startingLock'

/** An orderly stop writes everything down first. */
const STOP_MS = 30_000

/** Stops the embedded database of `path` and waits until it is gone. False when none was running. Throws CannotGoOn. */
export const stopEmbedded = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return false
  const folder = serverFolder(path)
  return withStartingLock(folder.lock, async () => {
    const running = await findRunning(folder)
    if (!running) return false
    process.kill(running.pid, 'SIGTERM')
    const deadline = Date.now() + STOP_MS
    while (isAlive(running.pid)) {
      if (Date.now() > deadline)
        throw new CannotGoOn(`mongod (pid ${running.pid}) did not stop within ${STOP_MS / 1000} s.`)
      await sleep(50)
    }
    writeNote(folder, { port: running.port, pid: null })
    return true
  })
}
