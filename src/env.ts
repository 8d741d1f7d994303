import { randomBytes } from 'node:crypto'

/**
 * What the software was started as. `production` is what `npm start` sets, and nothing else does: NODE_ENV is
 * `production` in the demo too, and decides nothing here.
 */
export const MODES = ['production', 'demo', 'development', 'test'] as const
export type Mode = (typeof MODES)[number]

export type Env = {
  mode: Mode
  /** `next build` is running: it needs neither a database nor a secret. */
  building: boolean
  /** As it was given; null when unset, which production refuses. */
  databaseUrl: string | null
  /** At least 32 characters; null when unset, which production refuses. */
  payloadSecret: string | null
  /** The public origin, without a final slash: `https://news.example.org`. */
  siteUrl: string
  port: number
  /** Where uploaded files are kept; relative to the folder the software was started in. */
  mediaDir: string
  /** The `mongod` of the embedded database; null to look for one. */
  mongodBinary: string | null
}

/** The environment has mistakes. Its message is a list, one variable and what to do about it a line. */
export class InvalidEnvironment extends Error {
  override name = 'InvalidEnvironment'
  constructor(readonly problems: string[]) {
    super(['The environment is not right:', ...problems.map((problem) => `- ${problem}`)].join('\n'))
  }
}

/** The value that `.env.example` shows. Good enough to try things out, known to everybody. */
export const EXAMPLE_SECRET = 'replace-this-example-by-64-random-characters'
const SECRET_LENGTH = 32
const NEW_SECRET = 'make one with `openssl rand -hex 32`'

/**
 * Reads every variable the software uses out of `record` (process.env, say). Pure. An empty value counts as unset.
 * Throws InvalidEnvironment, which names all variables that are wrong at once.
 */
export const parseEnv = (record: Record<string, string | undefined>): Env => {
  const problems: string[] = []
  const read = (name: string) => record[name]?.trim() || null
  const check = <T>(name: string, parse: (value: string | null) => T | Problem): T | undefined => {
    const parsed = parse(read(name))
    if (!(parsed instanceof Problem)) return parsed
    problems.push(`${name} ${parsed.text}`)
    return undefined
  }

  const building = record.NEXT_PHASE === 'phase-production-build'
  const mode = check('DATELINE_MODE', parseMode)
  const strict = mode === 'production' && !building
  const port = check('PORT', parsePort)
  const parsed = {
    mode,
    building,
    databaseUrl: check('DATABASE_URL', (value) => parseDatabaseUrl(value, strict)),
    payloadSecret: check('PAYLOAD_SECRET', (value) => parseSecret(value, strict)),
    siteUrl: check('SITE_URL', (value) => parseSiteUrl(value, port ?? DEFAULT_PORT)),
    port,
    mediaDir: read('MEDIA_DIR') ?? '.data/media',
    mongodBinary: read('MONGOD_BINARY'),
  }
  if (problems.length > 0) throw new InvalidEnvironment(problems)
  return parsed as Env // a part is undefined only where a problem was noted
}

/**
 * The environment of this process, parsed once. Outside production an unset PAYLOAD_SECRET is made up for as long as
 * the process lives (sessions end with it), so that no known secret is ever in use by default.
 */
export const env = (): Env & { payloadSecret: string } => {
  memo ??= withSecret(parseEnv(process.env))
  return memo
}
let memo: (Env & { payloadSecret: string }) | undefined

const withSecret = (parsed: Env) => {
  if (parsed.payloadSecret) return { ...parsed, payloadSecret: parsed.payloadSecret }
  const payloadSecret = randomBytes(32).toString('hex')
  process.env.PAYLOAD_SECRET = payloadSecret // a bundler may load this file twice: both copies must agree
  return { ...parsed, payloadSecret }
}

class Problem {
  constructor(readonly text: string) {}
}
const DEFAULT_PORT = 3000

const parseMode = (value: string | null): Mode | Problem => {
  if (value === null) return 'development'
  return (
    MODES.find((mode) => mode === value) ??
    new Problem(`is "${value}": leave it unset, or use ${MODES.join(', ')}.`)
  )
}

const parsePort = (value: string | null): number | Problem => {
  if (value === null) return DEFAULT_PORT
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port
  return new Problem(`is "${value}": it must be a whole number from 1 to 65535.`)
}

const parseSecret = (value: string | null, strict: boolean): string | null | Problem => {
  if (value === null) return strict ? new Problem(`is not set: ${NEW_SECRET} and keep it.`) : null
  if (value.length < SECRET_LENGTH)
    return new Problem(`is shorter than ${SECRET_LENGTH} characters: ${NEW_SECRET}.`)
  if (strict && value === EXAMPLE_SECRET)
    return new Problem(`is the one of .env.example, which everybody knows: ${NEW_SECRET}.`)
  return value
}

const parseSiteUrl = (value: string | null, port: number): string | Problem => {
  if (value === null) return `http://localhost:${port}`
  const url = URL.canParse(value) ? new URL(value) : null
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href
  return isOrigin
    ? url.origin
    : new Problem(`is "${value}": it must be the public address alone, like https://news.example.org.`)
}

const parseDatabaseUrl = (value: string | null, strict: boolean): string | null | Problem => {
  if (value === null)
    return strict
      ? new Problem(
          'is not set: give the address of a MongoDB replica set, like mongodb://host:27017/dateline?replicaSet=rs0.',
        )
      : null
  const query = /^mongodb(?:\+srv)?:\/\/[^/?]+(?:\/[^?]*)?(?:\?(.*))?$/.exec(value)
  // the value itself is not repeated: it may hold a password
  if (!query)
    return new Problem(
      'is not a MongoDB address: it must look like mongodb://host:27017/dateline?replicaSet=rs0 or mongodb+srv://host/dateline.',
    )
  for (const [name, option] of new URLSearchParams(query[1] ?? '')) {
    const wanted = DURABILITY[name.toLowerCase()]
    if (wanted && option.toLowerCase() !== wanted)
      return new Problem(
        `says ${name}=${option}, with which text that was saved can be lost: take it out (the software writes with w=majority and journal).`,
      )
  }
  return value
}

/** What these options of the address must be, if they are there at all (payload-notes: w=1 lost acknowledged rows). */
const DURABILITY: Record<string, string> = {
  w: 'majority',
  journal: 'true',
  j: 'true',
  readconcernlevel: 'majority',
  readpreference: 'primary',
}
