import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Writable } from 'node:stream'
import type { FirstAdmin } from '../src/cms/collections/Users/createFirstAdmin'
import { databaseUrl } from './database/databaseUrl'
import { runCommand } from './database/runCommand'
import { CannotGoOn, say } from './database/say'

const USAGE = 'Usage: npm run admin:create -- --email you@example.org --name "Your name"'

const REASONS: Record<Exclude<FirstAdmin['kind'], 'made'>, string> = {
  adminExists:
    'There is an active administrator already: more accounts are made by them, at /admin. Nothing was done.',
  emailTaken: 'Someone has this e-mail address already: give another one. Nothing was done.',
  emailMalformed: `This is not an e-mail address. Nothing was done.\n${USAGE}`,
  passwordTooShort: 'A password has 12 characters or more. Nothing was done.',
}

/**
 * `npm run admin:create`: makes the first account, an administrator. The password is asked for, or taken from
 * DATELINE_PASSWORD; never from the command line, which others on the machine can read.
 */
await runCommand(async () => {
  const { email, name } = readArguments()
  const password = process.env.DATELINE_PASSWORD || (await askPassword())
  await databaseUrl()
  const [{ getPayload }, { default: config }, { createFirstAdmin }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('../src/cms/collections/Users/createFirstAdmin'),
  ])
  const payload = await getPayload({ config })
  const outcome = await createFirstAdmin(payload, { email, name, password })
  await payload.destroy()
  if (outcome.kind !== 'made') throw new CannotGoOn(REASONS[outcome.kind])
  if (outcome.wasLockedOut) say('There were accounts, but no active administrator among them.')
  say(`${outcome.email} is now an administrator: sign in at /admin and make the other accounts there.`)
})

function readArguments(): { email: string; name: string } {
  const { email, name } = parse()
  if (!email?.trim() || !name?.trim()) throw new CannotGoOn(`Give an e-mail address and a name.\n${USAGE}`)
  return { email: email.trim(), name: name.trim() }
}

function parse(): { email?: string; name?: string } {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } }).values
  } catch (error) {
    throw new CannotGoOn(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

/** Asks twice, and shows nothing of what is typed. */
async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) throw new CannotGoOn('There is no terminal to ask at: set DATELINE_PASSWORD.')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write('Password (12 characters or more): ')
  const password = await terminal.question('')
  process.stderr.write('\nThe same again: ')
  const again = await terminal.question('')
  process.stderr.write('\n')
  terminal.close()
  if (password !== again) throw new CannotGoOn('These were two different passwords. Nothing was done.')
  return password
}
