import { readdirSync } from 'node:fs'
import { run } from './steps/run.mjs'
import { stop } from './steps/stop.mjs'

// `npm run migrate:create -- name`: an empty migration to fill in, and its row in migrations/index.ts.

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name))
  stop('Give it a name, like: npm run migrate:create -- rename_subtitle')

const migrations = () => readdirSync('migrations').filter((file) => file !== 'index.ts')
const before = new Set(migrations())
// it can end with 0 without having written anything: docs/upgrading.md
await run('payload', ['migrate:create', name], { NODE_OPTIONS: '--conditions=production' })
const made = migrations().find((file) => !before.has(file))
if (!made) stop('Nothing was written, for the reason above.')
await run('prettier', ['--write', '--log-level', 'warn', 'migrations'])
console.log(
  `Fill in migrations/${made}. Rename in the documents and in their versions, never in editions or the ledger.`,
)
