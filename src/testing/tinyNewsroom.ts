import { randomUUID } from 'node:crypto'
import {
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { afterError } from '../cms/database/afterError'
import { lockDocument } from '../cms/database/documentLock'
import { hardenedMongoAdapter, type Migration, type Options } from '../cms/database/hardenedMongoAdapter'

/**
 * The smallest newsroom that can lose text, for the tests of the adapter: letters with drafts in two languages, their
 * tracks, and a ledger with a unique key.
 */
const letters: CollectionConfig = {
  slug: 'letters',
  versions: { drafts: true },
  lockDocuments: false,
  access: { read: () => true, create: () => true, update: () => true },
  hooks: { beforeOperation: [lockDocument] },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'pages', type: 'number' },
    { name: 'place', type: 'point' },
    { name: 'notes', type: 'json' },
  ],
}
const tracks: CollectionConfig = {
  slug: 'tracks',
  fields: [
    { name: 'key', type: 'text', unique: true, required: true },
    { name: 'stage', type: 'text', required: true },
  ],
}
const ledger: CollectionConfig = {
  slug: 'ledger',
  fields: [{ name: 'key', type: 'text', unique: true, required: true }],
}

type Start = Partial<Options> & {
  url: string | null
  collections?: CollectionConfig[]
  migrations?: Migration[]
  /** Another adapter than ours. */
  db?: Config['db']
}

export const tinyConfig = ({ collections = [], migrations = [], db, ...options }: Start) =>
  buildConfig({
    secret: randomUUID(),
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: false },
    hooks: { afterError: [afterError] },
    collections: [letters, tracks, ledger, ...collections],
    db:
      db ??
      hardenedMongoAdapter({
        migrationDir: '/nonexistent',
        prodMigrations: migrations,
        mode: 'test',
        ...options,
      }),
  })

/** Starts one instance of it, as a process of its own would be: nothing is shared but the database. */
export const startTinyNewsroom = async (start: Start): Promise<Payload> =>
  getPayload({ config: tinyConfig(start), key: randomUUID(), disableOnInit: true })

type Call = {
  collection: string
  locale?: 'en' | 'fr'
  draft?: boolean
  req?: PayloadRequest
  disableTransaction?: boolean
  context?: Record<string, unknown>
}
type Doc = { id: string; [field: string]: unknown }
type LocalApi = {
  create: (call: Call & { data: Record<string, unknown> }) => Promise<Doc>
  update: (call: Call & { data: Record<string, unknown>; id?: string; where?: Where }) => Promise<Doc>
  findByID: (call: Call & { id: string }) => Promise<Doc>
  find: (call: Call & { where?: Where; limit?: number }) => Promise<{ docs: Doc[]; totalDocs: number }>
  findVersions: (call: Call & { where?: Where; limit?: number }) => Promise<{ docs: Doc[] }>
  restoreVersion: (call: Call & { id: string }) => Promise<Doc>
  delete: (call: Call & { id: string }) => Promise<Doc>
  count: (call: Call & { where?: Where }) => Promise<{ totalDocs: number }>
}
/** Boundary: Payload's types know the project's collections, not these. */
export const api = (payload: Payload): LocalApi => payload as unknown as LocalApi
