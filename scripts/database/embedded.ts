import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findMongod, type Mongod } from './findMongod'
import { becomePrimary, identify, isListening, REPLICA_SET } from './replicaSet'
import { CannotGoOn, say } from './say'
import { claimData, readNote, serverFolder, type ServerFolder, writeNote } from './serverFolder'
import { isAlive, withStartingLock } from './startingLock'

export const EMBEDDED_FOLDER = '.data/db'
/** The first choice; when it is taken, the system gives another one, which is kept beside the data. */
const FIRST_PORT = 27_717
/** A folder that was killed in the middle may have to be repaired first. */
const START_MS = 60_000

export type Embedded = { port: number; pid: number; started: boolean }
export type EmbeddedOptions = {
  folder?: string
  /** Further arguments for mongod. */
  extra?: string[]
  /** 0: any free one. */
  firstPort?: number
}

/**
 * A real mongod, a replica set of one on 127.0.0.1, with its data under `folder`: the one that runs there already, or
 * else a new one. It outlives whoever started it; `npm run db:stop` ends it. Throws CannotGoOn.
 */
export const startEmbedded = async ({
  folder: path = EMBEDDED_FOLDER,
  extra = [],
  firstPort = FIRST_PORT,
}: EmbeddedOptions = {}): Promise<Embedded> => {
  const folder = serverFolder(path)
  return withStartingLock(folder.lock, async () => {
    const running = await findRunning(folder)
    if (running) {
      await becomePrimary(running.port, Date.now() + START_MS) // in case its starter was killed half-way
      return { ...running, started: false }
    }
    const mongod = await findMongod()
    claimData(folder, mongod.version)
    return { ...(await launch({ mongod, folder, extra, firstPort })), started: true }
  })
}

/** The mongod that has `folder` open; null when none does. A pid alone proves nothing: the port is asked. */
export const findRunning = async (folder: ServerFolder): Promise<{ port: number; pid: number } | null> => {
  const note = readNote(folder)
  if (!note) return null
  const deadline = Date.now() + START_MS
  for (;;) {
    const server = await identify(note.port)
    if (server) return server.dbPath === folder.data ? { port: note.port, pid: server.pid } : null
    // not listening yet, though noted: it may be repairing its data after a crash
    if (note.pid === null || !isMongod(note.pid, folder) || Date.now() > deadline) return null
    await sleep(100)
  }
}

/** Is `pid` a mongod on this folder? Pids are given again: where the system shows command lines (Linux), they are read. */
const isMongod = (pid: number, { data }: ServerFolder): boolean => {
  if (!isAlive(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return process.platform !== 'linux'
  }
}

type Launch = { mongod: Mongod; folder: ServerFolder; extra: string[]; firstPort: number }

const launch = async ({
  mongod,
  folder,
  extra,
  firstPort,
}: Launch): Promise<{ port: number; pid: number }> => {
  const deadline = Date.now() + START_MS
  const port = await choosePort(readNote(folder)?.port ?? firstPort)
  // detached: a signal to the starter's group (Ctrl-C in a terminal) does not reach it
  const child = spawn(mongod.binary, [...flags(folder, port), ...extra], { detached: true, stdio: 'ignore' })
  let exit: string | null = null
  child.once('error', (error) => (exit = error.message))
  child.once('exit', (code, signal) => (exit = `it ended with ${signal ?? `code ${code}`}`))
  const pid = child.pid ?? 0
  writeNote(folder, { port, pid })
  while (!(await isListening(port))) {
    if (exit !== null || Date.now() > deadline)
      throw new CannotGoOn(whyNot(folder, exit ?? `it did not listen within ${START_MS / 1000} s`))
    await sleep(20)
  }
  await becomePrimary(port, deadline)
  child.unref()
  say(`The embedded database runs on port ${port}, with its data in ${folder.root}.`)
  return { port, pid }
}

/** Small on disk and in memory (an empty folder is 9 MB instead of 301), and quick to forget a dead process's locks (landmine 9). */
const flags = (folder: ServerFolder, port: number): string[] => [
  ...['--dbpath', folder.data, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
  ...['--logpath', folder.log, '--logappend', '--replSet', REPLICA_SET],
  ...[
    '--oplogSize',
    '64',
    '--wiredTigerCacheSizeGB',
    '0.5',
    '--wiredTigerEngineConfigString',
    'log=(file_max=8MB,prealloc=false)',
  ],
  ...[
    '--setParameter',
    'diagnosticDataCollectionEnabled=false',
    '--setParameter',
    'transactionLifetimeLimitSeconds=15',
  ],
]

/** `wanted` when it is free, else one that is. */
const choosePort = async (wanted: number): Promise<number> =>
  (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })

/** mongod writes its log as one JSON object a line; the last errors say why it ended. */
const whyNot = ({ log, root }: ServerFolder, what: string): string => {
  const errors = readFileSync(log, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => /"s":"[EF]"/.test(line))
    .slice(-3)
  return [`The embedded database in ${root} did not start: ${what}. Its log is ${log}.`, ...errors].join('\n')
}
