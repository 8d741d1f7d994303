import { databaseUrl } from './database/databaseUrl'
import { runCommand } from './database/runCommand'
import { say } from './database/say'

/**
 * `npm run migrate`: brings the database (DATABASE_URL, or the embedded one) to what the code expects. Starting Payload
 * does that: collections, the migrations that have not run yet, indexes.
 */
await runCommand(async () => {
  await databaseUrl()
  const before = new Date()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    pagination: false,
    sort: 'createdAt',
    overrideAccess: true,
  }) // a command of whoever holds the shell
  const ran = docs.filter(({ createdAt }) => new Date(createdAt) >= before)
  for (const { name } of ran) say(`Migrated: ${name}`)
  say(`The database is up to date: ${ran.length} migrations were run now, ${docs.length} in all.`)
  await payload.destroy()
})
