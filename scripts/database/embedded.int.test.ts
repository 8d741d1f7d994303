import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbedded } from './embedded'
import { addressOf } from './replicaSet'
import { readNote, serverFolder, writeNote } from './serverFolder'
import { stopEmbedded } from './stopEmbedded'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dateline-embedded-'))))
afterEach(async () => {
  await stopEmbedded(folder)
  rmSync(folder, { recursive: true, force: true })
})
const start = () => startEmbedded({ folder, firstPort: 0 })

const withRows = async <T>(
  port: number,
  run: (rows: mongoose.mongo.Collection) => Promise<T>,
): Promise<T> => {
  const client = new mongoose.mongo.MongoClient(addressOf(port, 'embedded'))
  try {
    return await run(client.db().collection('rows'))
  } finally {
    await client.close()
  }
}

/** Starts it as a command does: in a process of its own. Returns when the command says so. */
const startByCommand = async () => {
  const url = new URL('./embedded.ts', import.meta.url).href
  const program = `const { startEmbedded } = await import(${JSON.stringify(url)}); const { port } = await startEmbedded({ folder: ${JSON.stringify(folder)}, firstPort: 0 }); process.stdout.write(port + '\\n'); setInterval(() => {}, 1000)`
  const command = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', '--input-type=module', '-e', program],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  )
  const [line] = await once(command.stdout, 'data')
  return { command, port: Number(String(line)) }
}

describe('the embedded database', () => {
  it('is shared by commands that start it at once, and stopped once', async () => {
    const servers = await Promise.all([startByCommand(), startByCommand(), start()])
    for (const server of servers) if ('command' in server) server.command.kill('SIGKILL')
    expect(new Set(servers.map(({ port }) => port)).size).toBe(1)
    expect(await stopEmbedded(folder)).toBe(true)
    expect(await stopEmbedded(folder)).toBe(false)
  })

  it('outlives whoever started it, killed with its whole group', async () => {
    const { command, port } = await startByCommand()
    process.kill(-(command.pid ?? 0), 'SIGKILL')
    await once(command, 'exit')
    await withRows(port, (rows) => rows.insertOne({}))
    expect(await start()).toMatchObject({ port, started: false })
  })

  it('keeps its data and its port from one start to the next', async () => {
    const { port } = await start()
    await withRows(port, (rows) => rows.insertOne({}))
    await stopEmbedded(folder)
    expect(await start()).toMatchObject({ port, started: true })
    expect(await withRows(port, (rows) => rows.countDocuments())).toBe(1)
  })

  it('moves to another port when its own is taken, data and replica set with it', async () => {
    const { port } = await start()
    await withRows(port, (rows) => rows.insertOne({}))
    await stopEmbedded(folder)
    const squatter = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1')
    await once(squatter, 'listening')
    const moved = await start()
    expect(moved.port).not.toBe(port)
    expect(await withRows(moved.port, (rows) => rows.countDocuments())).toBe(1)
    squatter.close()
  })

  it('starts again after a kill, whoever has its pid and its lock by now', async () => {
    const { port, pid } = await start()
    process.kill(pid, 'SIGKILL')
    const notes = serverFolder(folder)
    writeNote(notes, { port, pid: process.pid })
    writeFileSync(notes.lock, '999999999')
    expect(await start()).toMatchObject({ port, started: true })
  })

  it('refuses data that another major release wrote, and says what to do', async () => {
    await start()
    await stopEmbedded(folder)
    writeFileSync(serverFolder(folder).version, '3.4.0\n')
    await expect(start()).rejects.toThrow(
      /was written by MongoDB 3\.4\.0.*cannot open it.*MONGOD_BINARY to a mongod 3\.x, or delete/,
    )
    writeFileSync(serverFolder(folder).version, '6.0.5\n')
  })

  it('says why it did not start, with the log', async () => {
    const failing = startEmbedded({ folder, firstPort: 0, extra: ['--setParameter', 'noSuchParameter=1'] })
    await expect(failing).rejects.toThrow(/did not start: it ended with code .*Its log is .*mongod\.log/)
  })

  it('notes nothing that cannot be read back', () => {
    const notes = serverFolder(folder)
    writeFileSync(notes.server, '{"port":')
    expect(readNote(notes)).toBeNull()
  })
})
