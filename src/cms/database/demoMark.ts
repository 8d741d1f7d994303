import type { mongo } from 'mongoose'
import type { Mode } from '@/env'
import { DatabaseRefused } from './DatabaseRefused'
import { LOCKS } from './firstCommand'
import { LEASES } from './lease'

/** Where the mark stands: one document, `{ _id: 'demo', since }`. */
const MARKS = '_marks'
/** What the software keeps for itself: a database with nothing but this is empty. */
const HOUSEKEEPING = new Set([MARKS, LEASES, LOCKS, 'payload-migrations', 'payload-kv'])

const marksOf = (db: mongo.Db) => db.collection<{ _id: string; since: Date }>(MARKS)

export const isMarkedAsDemo = async (db: mongo.Db): Promise<boolean> =>
  (await marksOf(db).findOne({ _id: 'demo' })) !== null

/**
 * Makes this database a demo's, for good. Only an empty one is taken, or one that was taken before: throws
 * DatabaseRefused for any other. The demo and `npm run seed` call it before they write.
 */
export const claimForDemo = async (db: mongo.Db): Promise<void> => {
  if (await isMarkedAsDemo(db)) return
  const content = await findContent(db)
  if (content !== null) {
    throw new DatabaseRefused(
      `The database "${db.databaseName}" has content of its own (in ${content}), and the demo writes only to an empty database or to one that it made. ` +
        'Point DATABASE_URL to another database name, or leave it unset to use the embedded one.',
    )
  }
  await marksOf(db).updateOne({ _id: 'demo' }, { $setOnInsert: { since: new Date() } }, { upsert: true })
}

/** The demo's accounts have passwords that everybody knows: nothing but the demo is served from its database. */
export const refuseDemoDatabase = async (db: mongo.Db): Promise<void> => {
  if (!(await isMarkedAsDemo(db))) return
  throw new DatabaseRefused(
    `The database "${db.databaseName}" belongs to the demo, whose passwords everybody knows. Point DATABASE_URL to another database name, or start the demo with \`npm run demo\`.`,
  )
}

/**
 * What a start does with the mark. The demo claims its database. Production and a development server refuse a
 * demo's; a command in development (import, migrate) may work on it.
 */
export const demoRule = ({
  mode,
  serving,
}: {
  mode: Mode
  serving: boolean
}): 'claim' | 'refuse' | 'ignore' => {
  if (mode === 'demo') return 'claim'
  return mode === 'production' || (mode === 'development' && serving) ? 'refuse' : 'ignore'
}

/** The first collection that holds a document; null in an empty database. */
const findContent = async (db: mongo.Db): Promise<string | null> => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    if (HOUSEKEEPING.has(name) || name.startsWith('system.')) continue
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return name
  }
  return null
}
