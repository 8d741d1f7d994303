import { readFileSync } from 'node:fs'
import { parseEnv as parseDotEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_SECRET, InvalidEnvironment, parseEnv } from './env'

const secret = 'f'.repeat(64)
const production = {
  DATELINE_MODE: 'production',
  DATABASE_URL: 'mongodb://db/dateline?replicaSet=rs0',
  PAYLOAD_SECRET: secret,
}

/** What parseEnv complains about; empty when it is content. */
const problemsOf = (record: Record<string, string | undefined>): string[] => {
  try {
    parseEnv(record)
    return []
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.problems
    throw error
  }
}

describe('defaults', () => {
  it('needs nothing in development', () => {
    expect(parseEnv({})).toEqual({
      mode: 'development',
      building: false,
      databaseUrl: null,
      payloadSecret: null,
      siteUrl: 'http://localhost:3000',
      port: 3000,
      mediaDir: '.data/media',
      mongodBinary: null,
    })
  })
  it('counts an empty value as unset', () =>
    expect(parseEnv({ PORT: ' ', DATABASE_URL: '' })).toEqual(parseEnv({})))
  it('puts the port in the default site address', () =>
    expect(parseEnv({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000'))
})

describe('production', () => {
  it('accepts an address and a secret', () =>
    expect(parseEnv(production)).toMatchObject({ mode: 'production', payloadSecret: secret }))
  it.each([
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: undefined }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: EXAMPLE_SECRET }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
  ])('refuses, naming %s: %j', (name, change) => {
    expect(problemsOf({ ...production, ...change })).toEqual([expect.stringMatching(new RegExp(`^${name} `))])
  })
  it('is never inferred from NODE_ENV', () =>
    expect(parseEnv({ NODE_ENV: 'production' }).mode).toBe('development'))
  it('is not required of `next build`', () => {
    expect(problemsOf({ DATELINE_MODE: 'production', NEXT_PHASE: 'phase-production-build' })).toEqual([])
  })
})

describe('every mistake is named with its variable', () => {
  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'ftp://news.example.org'],
    ['SITE_URL', 'https://news.example.org/en'],
    ['PAYLOAD_SECRET', 'short'],
    ['DATELINE_MODE', 'prod'],
    ['DATABASE_URL', 'postgres://db/dateline'],
    ['DATABASE_URL', 'mongodb://'],
    ['DATABASE_URL', 'mongodb://db/dateline?w=1'],
    ['DATABASE_URL', 'mongodb://db/dateline?replicaSet=rs0&W=0'],
    ['DATABASE_URL', 'mongodb+srv://db/?w=2'],
    ['DATABASE_URL', 'mongodb://db/dateline?journal=false'],
  ])('%s=%s', (name, value) =>
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} `))]),
  )

  it('all at once', () => expect(problemsOf({ PORT: 'x', SITE_URL: 'y' })).toHaveLength(2))
  it('without repeating a password', () => {
    expect(problemsOf({ DATABASE_URL: 'mongodb:/me:hunter2@db/dateline' }).join()).not.toContain('hunter2')
  })
})

it.each([
  'mongodb://a:1,b:2/dateline?replicaSet=rs0',
  'mongodb+srv://me:p%40ss@cluster.example.net',
  'mongodb://db?replicaSet=rs0&w=majority',
])('DATABASE_URL may be %s', (url) => expect(parseEnv({ DATABASE_URL: url }).databaseUrl).toBe(url))

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  it('can be copied as it is', () => expect(problemsOf(parseDotEnv(text))).toEqual([]))
  it('shows the secret that production refuses', () =>
    expect(parseDotEnv(text).PAYLOAD_SECRET).toBe(EXAMPLE_SECRET))
  it('is valid with every default uncommented', () => {
    const all = parseDotEnv(text.replace(/^# ([A-Z_]+=)/gm, '$1'))
    expect(problemsOf(all)).toEqual([])
    expect(Object.keys(all).sort()).toEqual(
      [
        'DATABASE_URL',
        'DATELINE_MODE',
        'MEDIA_DIR',
        'MONGOD_BINARY',
        'PAYLOAD_SECRET',
        'PORT',
        'SITE_URL',
      ].sort(),
    )
  })
})
