import { takeLock } from '../cms/database/documentLock'
import { inTransaction } from '../cms/database/inTransaction'
import { startTinyNewsroom } from './tinyNewsroom'

/** A process of its own for the crash tests: takes the lock `letters:held` in a transaction, says so, and never ends. */
const payload = await startTinyNewsroom({ url: process.env.DATABASE_URL ?? null })
await inTransaction(payload, null, async (req) => {
  await takeLock({ req, key: 'letters:held' })
  process.stdout.write('held\n')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
})
