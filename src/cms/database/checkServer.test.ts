import { describe, expect, it } from 'vitest'
import { MODES } from '@/env'
import { NO_REPLICA_SET, NOT_INITIATED, refusalOf } from './checkServer'
import { clientOptions } from './clientOptions'
import { demoRule } from './demoMark'
import { hostsOf } from './explainUnreachable'

const member = { setName: 'rs0' }

describe('which server may be used', () => {
  it.each(['7.0.0', '7.0.14', '8.2.6', '10.0.0'])('production on %s', (version) =>
    expect(refusalOf({ hello: member, version }, 'production')).toBeNull(),
  )
  it.each(['6.0.5', '6.3.9', '5.0.1', ''])('not production on %s', (version) =>
    expect(refusalOf({ hello: member, version }, 'production')).toMatch(/upgrade it to 7\.0/),
  )
  it.each(['demo', 'development', 'test'] as const)('%s on 6.0, not on 5.0', (mode) => {
    expect(refusalOf({ hello: member, version: '6.0.5' }, mode)).toBeNull()
    expect(refusalOf({ hello: member, version: '5.0.9' }, mode)).toMatch(/too old: upgrade it to 6\.0/)
  })
  it('a sharded cluster, which has transactions', () =>
    expect(refusalOf({ hello: { msg: 'isdbgrid' }, version: '8.0.0' }, 'production')).toBeNull())
  it('not one without transactions', () =>
    expect(refusalOf({ hello: {}, version: '8.0.0' }, 'test')).toBe(NO_REPLICA_SET))
  it('not one that waits for rs.initiate()', () =>
    expect(refusalOf({ hello: { isreplicaset: true }, version: '8.0.0' }, 'test')).toBe(NOT_INITIATED))
})

it('whose database a start takes, refuses, or does not ask about', () => {
  const table = MODES.map((mode) => [
    mode,
    demoRule({ mode, serving: true }),
    demoRule({ mode, serving: false }),
  ])
  expect(table).toEqual([
    ['production', 'refuse', 'refuse'],
    ['demo', 'claim', 'claim'],
    ['development', 'refuse', 'ignore'],
    ['test', 'ignore', 'ignore'],
  ])
})

describe('the options for an address', () => {
  it('durability is not the address’s to say', () => {
    expect(clientOptions('mongodb://db/dateline?w=1&journal=false&retryWrites=false')).toMatchObject({
      w: 'majority',
      journal: true,
      retryWrites: true,
    })
  })
  it('patience is', () => {
    const options = clientOptions('mongodb://db/dateline?serverselectiontimeoutms=5')
    expect(options).not.toHaveProperty('serverSelectionTimeoutMS')
    expect(options).toHaveProperty('connectTimeoutMS')
  })
  it.each(['mongodb://db', 'mongodb://db/', 'mongodb://db/?replicaSet=rs0', 'mongodb+srv://me:x@db'])(
    '%s names no database',
    (url) => {
      expect(clientOptions(url).dbName).toBe('dateline')
    },
  )
  it.each(['mongodb://db/news', 'mongodb://a:1,b:2/news?replicaSet=rs0'])('%s names one', (url) =>
    expect(clientOptions(url).dbName).toBeUndefined(),
  )
})

it.each([
  ['mongodb://me:p%40ss@a:1,b:2/dateline?x=/', ['a:1', 'b:2']],
  ['mongodb://a', ['a']],
  ['mongodb+srv://cluster/dateline', []],
])('the hosts of %s', (url, hosts) => expect(hostsOf(url)).toEqual(hosts))
