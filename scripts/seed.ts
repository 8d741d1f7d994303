import { env } from '../src/env'
import { databaseUrl } from './database/databaseUrl'
import { runCommand } from './database/runCommand'
import { CannotGoOn, say } from './database/say'

/**
 * `npm run seed`: fills an empty database (DATABASE_URL, or the embedded one) with the demo, and marks it as the demo's.
 * A second run changes nothing.
 */
await runCommand(async () => {
  await databaseUrl()
  const { mode } = env()
  if (mode === 'production')
    throw new CannotGoOn('The demo content is not for production: its passwords are known.')
  const [{ getPayload }, { default: config }, { seed }, { ACCOUNTS, PASSWORD }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./seed/seed'),
    import('./seed/accounts'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  const hasWritten = await seed(payload, { say })
  say(
    hasWritten ? 'The demo content is in place.' : 'The demo content was there already: nothing was changed.',
  )
  await payload.destroy()
  if (mode === 'demo') return // `npm run demo` says the rest
  say(`\nAccounts, all with the password ${PASSWORD}:`)
  for (const { email, roles } of ACCOUNTS) say(`  ${email.padEnd(26)}${(roles ?? []).join(', ')}`)
  say('\nYour own releases, as text or HTML, become drafts with:')
  say('  npm run import -- path/to/releases --as author@demo.example --office bangkok --locale fr')
})
