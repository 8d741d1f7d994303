import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from './database/embedded'
import { addressOf } from './database/replicaSet'
import { CannotGoOn } from './database/say'
import { isAlive } from './database/startingLock'
import { stopEmbedded } from './database/stopEmbedded'

const PREFIX = 'dateline-e2e-'
/** What the server says: refusals, above all, which are what the journeys are about. */
const LOG = '.data/e2e-server.log'

/**
 * Serves the build on PORT with the demo's content, on a replica set and in a folder of its own, and throws both away
 * when it is told to end. For the end-to-end tests.
 */
const serveForTests = async (): Promise<void> => {
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`)
  let child: ChildProcess | null = null
  let isEnding = false

  const end = async (code: number): Promise<never> => {
    isEnding = true
    if (child && child.exitCode === null) {
      const gone = new Promise((resolve) => child?.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    }
    await remove(folder)
    process.exit(code)
  }
  process.once('SIGTERM', () => void end(0))
  process.once('SIGINT', () => void end(0))

  try {
    if (!existsSync('.next/BUILD_ID'))
      throw new CannotGoOn('There is no build to test: run `npm run build` first.')
    await removeLeftovers()
    mkdirSync(folder)
    mkdirSync('.data', { recursive: true })
    const { port } = await startEmbedded({
      folder: join(folder, 'db'),
      firstPort: Number(process.env.E2E_DATABASE_PORT ?? 0),
    })
    const environment = environmentOf(folder, addressOf(port, 'dateline'))
    const start = (args: string[], output: 'inherit' | number) =>
      new Promise<number | null>((resolve, reject) => {
        child = spawn(process.execPath, args, { stdio: ['ignore', output, output], env: environment })
        child.once('error', reject)
        child.once('exit', resolve)
      })
    const seeded = await start(['--conditions=production', '--import', 'tsx', 'scripts/seed.ts'], 'inherit')
    if (seeded !== 0) throw new CannotGoOn('The demo content could not be written.')
    const next = ['node_modules/next/dist/bin/next', 'start', '-p', environment.PORT]
    console.error(`What the server says goes to ${LOG}`)
    const code = await start(next, openSync(LOG, 'w'))
    if (!isEnding) throw new CannotGoOn(`The server ended with code ${code}: see ${LOG}.`)
  } catch (error) {
    if (isEnding) return
    console.error(error instanceof CannotGoOn ? error.message : error)
    await end(1)
  }
}

/** Nothing of the person's own environment or `.env` decides what is tested. */
const environmentOf = (folder: string, databaseUrl: string) => {
  const port = process.env.PORT ?? '3000'
  return {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATELINE_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    MEDIA_DIR: join(folder, 'media'),
    PORT: port,
    SITE_URL: `http://localhost:${port}`,
  }
}

/** What runs that were killed before they could end left behind. */
const removeLeftovers = async (): Promise<void> => {
  const names = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length))),
  )
  for (const name of names) await remove(join(tmpdir(), name))
}

const remove = async (folder: string): Promise<void> => {
  if (existsSync(join(folder, 'db'))) await stopEmbedded(join(folder, 'db'))
  rmSync(folder, { recursive: true, force: true })
}

await serveForTests()
