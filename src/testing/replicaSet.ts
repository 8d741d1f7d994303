import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../scripts/database/embedded'
import { addressOf } from '../../scripts/database/replicaSet'
import { isAlive } from '../../scripts/database/startingLock'
import { stopEmbedded } from '../../scripts/database/stopEmbedded'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the replica set of this test run, with `$database` where the database's name goes. */
    replicaSetUrl: string
  }
}

const PREFIX = 'dateline-test-'

/**
 * Vitest's globalSetup of the integration suite: a replica set of one, in a folder and on a port of its own, for this
 * run. A server that cannot be had is a failure, here as in CI: a suite that skips proves nothing. Fail points
 * (`failCommand`) are allowed, so that failures can be had for real.
 */
export default async function replicaSet(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`)
  const { port } = await startEmbedded({
    folder,
    firstPort: 0,
    extra: ['--setParameter', 'enableTestCommands=1'],
  })
  project.provide('replicaSetUrl', addressOf(port, '$database'))
  return () => remove(folder)
}

/** The servers of runs that were killed before they could stop theirs. */
const removeLeftovers = async (): Promise<void> => {
  const folders = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length).split('-')[0])),
  )
  for (const name of folders) await remove(join(tmpdir(), name))
}

const remove = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return
  await stopEmbedded(folder)
  rmSync(folder, { recursive: true, force: true })
}
