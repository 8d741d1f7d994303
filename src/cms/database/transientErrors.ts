/**
 * Which database errors are worth another try. Errors are recognised by name and code, not by class: a bundler may
 * load the driver and this folder more than once.
 */

/**
 * The driver labels an error only while its connection pool is current: when a server dies under eight writers, one
 * error carries the label and seven don't (landmine 7). So these count as transient before the commit, and as
 * "outcome unknown" during it, labelled or not.
 */
const NETWORK_ERRORS = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoPoolClearedOnNetworkError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'WaitQueueTimeoutError',
])

/** Server codes for "this member is stepping down, shutting down, or lost its host": another one answers soon. */
const GOING_DOWN = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

/** UnsatisfiableWriteConcern and UnknownReplWriteConcern: asking again never helps. */
const NEVER_SATISFIED = new Set([100, 79])

type DriverError = {
  name?: string
  code?: unknown
  cause?: unknown
  errorLabels?: string[]
  hasErrorLabel?: (label: string) => boolean
  result?: { writeConcernError?: { code?: unknown } }
}
/** Boundary: anything can be thrown; only these members are looked at. */
const asDriverError = (error: unknown): DriverError =>
  typeof error === 'object' && error !== null ? error : {}

const hasLabel = (thrown: unknown, label: string): boolean => {
  const error = asDriverError(thrown)
  const labelled = error.hasErrorLabel?.(label) || error.errorLabels?.includes(label)
  return Boolean(labelled) || (error.cause !== undefined && hasLabel(error.cause, label))
}

const isNetworkError = (thrown: unknown): boolean => {
  const error = asDriverError(thrown)
  return NETWORK_ERRORS.has(error.name ?? '') || (error.cause !== undefined && isNetworkError(error.cause))
}

const isGoingDown = (thrown: unknown): boolean => {
  const error = asDriverError(thrown)
  return [error.code, error.result?.writeConcernError?.code].some(
    (code) => typeof code === 'number' && GOING_DOWN.has(code),
  )
}

/** The whole transaction had no effect and may be run again, from its first command, with a fresh request. */
export const isTransient = (error: unknown): boolean => {
  const { name } = asDriverError(error)
  if (name === 'CommitOutcomeUnknown') return false
  return (
    name === 'LockBusy' ||
    hasLabel(error, 'TransientTransactionError') ||
    isNetworkError(error) ||
    isGoingDown(error)
  )
}

/** The commit may have been stored: only asking for the same commit again tells. */
export const isCommitUnsure = (error: unknown): boolean => {
  const { name, code } = asDriverError(error)
  const unmetWriteConcern = name === 'MongoWriteConcernError' && !NEVER_SATISFIED.has(Number(code))
  return (
    hasLabel(error, 'UnknownTransactionCommitResult') ||
    isNetworkError(error) ||
    isGoingDown(error) ||
    unmetWriteConcern
  )
}

/** Two writers met on a unique key. */
export const isDuplicateKey = (error: unknown): boolean => asDriverError(error).code === 11000
