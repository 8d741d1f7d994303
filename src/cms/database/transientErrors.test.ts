import { describe, expect, it } from 'vitest'
import { isCommitUnsure, isTransient } from './transientErrors'

const error = (members: object) => Object.assign(new Error('from the driver'), members)

describe('isTransient', () => {
  it.each([
    ['labelled', { errorLabels: ['TransientTransactionError'] }],
    ['a network error without a label', { name: 'MongoNetworkError' }],
    ['wrapped by Payload', { cause: error({ name: 'MongoPoolClearedError' }) }],
    ['a member that steps down', { code: 10107 }],
    ['a busy lock', { name: 'LockBusy' }],
  ])('%s', (_, members) => expect(isTransient(error(members))).toBe(true))

  it.each([
    [
      'a commit that may be stored',
      { name: 'CommitOutcomeUnknown', cause: error({ name: 'MongoNetworkError' }) },
    ],
    ['a unique key', { code: 11000 }],
    ['a mistake of ours', {}],
  ])('not %s', (_, members) => expect(isTransient(error(members))).toBe(false))
  it('not what is no error', () =>
    expect([null, undefined, 'text', 5].map(isTransient)).toEqual([false, false, false, false]))
})

describe('isCommitUnsure', () => {
  it.each([
    ['labelled', { errorLabels: ['UnknownTransactionCommitResult'] }],
    ['the connection is gone', { name: 'MongoNetworkError' }],
    ['the majority is late', { name: 'MongoWriteConcernError', code: 64 }],
    ['the member goes down with the answer', { result: { writeConcernError: { code: 91 } } }],
  ])('%s', (_, members) => expect(isCommitUnsure(error(members))).toBe(true))
  it.each([
    ['a write concern that can never be met', { name: 'MongoWriteConcernError', code: 100 }],
    ['a transaction that was aborted', { code: 251, errorLabels: ['TransientTransactionError'] }],
  ])('not %s', (_, members) => expect(isCommitUnsure(error(members))).toBe(false))
})
