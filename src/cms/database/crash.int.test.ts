import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from '../../../scripts/database/embedded'
import { addressOf, askServer } from '../../../scripts/database/replicaSet'
import { stopEmbedded } from '../../../scripts/database/stopEmbedded'
import { takeLock } from './documentLock'
import { inTransaction } from './inTransaction'
import { api, startTinyNewsroom } from '../../testing/tinyNewsroom'

/** A server of its own: it is killed here. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'))
let server: Embedded
let url: string
let payload: Payload
beforeAll(async () => {
  server = await startEmbedded({ folder, firstPort: 0 })
  url = addressOf(server.port, 'crash')
  payload = await startTinyNewsroom({ url })
})
afterAll(async () => {
  await payload.destroy()
  await stopEmbedded(folder)
  rmSync(folder, { recursive: true, force: true })
})

/** Eight writers, each a row a transaction, one after the other, until `stop`. */
const startWriters = () => {
  const seen = { acknowledged: [] as string[], failed: [] as unknown[], stop: false }
  const write = async (writer: number) => {
    for (let n = 0; !seen.stop; n++) {
      const key = `${writer}-${n}`
      await inTransaction(payload, null, (req) =>
        api(payload).create({ collection: 'ledger', data: { key }, req }),
      ).then(
        () => seen.acknowledged.push(key),
        (error) => seen.failed.push(error),
      )
    }
  }
  return { seen, done: Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer))) }
}
const storedKeys = async () =>
  (await api(payload).find({ collection: 'ledger', limit: 100_000 })).docs.map(({ key }) => String(key))

/** Gone when the driver labels every error that a dying server causes, or Payload tries network errors again. */
describe('landmine 7: the server dies under eight writers', () => {
  it('no call fails, and it comes back on the port it had', async () => {
    const { seen, done } = startWriters()
    await sleep(700)
    process.kill(server.pid, 'SIGKILL')
    const restarted = await startEmbedded({ folder })
    expect(restarted).toMatchObject({ port: server.port, started: true })
    server = restarted
    await sleep(700)
    seen.stop = true
    await done
    expect(seen.failed).toEqual([])
    expect(seen.acknowledged.length).toBeGreaterThan(20)
    // landmine 18 as well: acknowledged is stored, once
    const stored = await storedKeys()
    expect(new Set(stored).size).toBe(stored.length)
    expect(seen.acknowledged.filter((key) => !stored.includes(key))).toEqual([])
  })
})

const holdLockElsewhere = async (): Promise<ChildProcess> => {
  const fixture = fileURLToPath(new URL('../../testing/holdLock.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', fixture], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
/** How long a write of the held document has to wait, in ms. */
const waitForLock = async (): Promise<number> => {
  const begin = Date.now()
  await inTransaction(payload, null, (req) => takeLock({ req, key: 'letters:held' }), { waitMs: 40_000 })
  return Date.now() - begin
}

/** Gone when the driver aborts open transactions as its process ends, and the server those of a closed socket. */
describe('landmine 9: the application dies inside a transaction, and the document stays blocked', () => {
  it('not when it is told to end: the transaction is rolled back at once', async () => {
    const child = await holdLockElsewhere()
    child.kill('SIGTERM')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGTERM')
    expect(await waitForLock()).toBeLessThan(5_000)
  })

  it('when it is killed, the server forgets it: after 15 s at most on the embedded one, here after 2', async () => {
    const limit = await askServer(server.port, (admin) =>
      admin.command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 }),
    )
    expect(limit.transactionLifetimeLimitSeconds).toBe(15)
    await askServer(server.port, (admin) =>
      admin.command({ setParameter: 1, transactionLifetimeLimitSeconds: 2 }),
    )
    const child = await holdLockElsewhere()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await waitForLock()).toBeLessThan(12_000)
  })
})
