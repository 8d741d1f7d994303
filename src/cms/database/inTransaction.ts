import type { Payload, PayloadRequest } from 'payload'
import {
  commitTransaction,
  createLocalReq,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
} from 'payload'
import { backoff } from './backoff'
import { isTransient } from './transientErrors'

/** What a request carries that belongs to one try: each try gets its own. */
const OF_ONE_TRY = ['transactionID', 'locale', 'fallbackLocale', 'context', 'payloadDataLoader'] as const

/**
 * Runs `run` in one transaction, all or nothing, and answers what it answers. `run` gets a fresh request, isolated from
 * `req` (null: nobody's); it must pass it to every operation, take its locks first, and have no effect but on the
 * database, for it is run again when the server says that the transaction had none: 30 times or 20 s at most.
 *
 * If `req` is already in a transaction, `run` joins it and is run once: who began it tries again.
 */
export const inTransaction = async <T>(
  payload: Payload,
  req: PayloadRequest | null,
  run: (req: PayloadRequest) => Promise<T>,
  { tries = 30, waitMs = 20_000 }: { tries?: number; waitMs?: number } = {},
): Promise<T> => {
  if (req && (await req.transactionID)) return run(req)
  const deadline = Date.now() + waitMs
  for (let attempt = 0; ; attempt++) {
    const fresh = req ? isolate(req) : await createLocalReq({}, payload)
    try {
      await initTransaction(fresh)
      const result = await run(fresh)
      await commitTransaction(fresh)
      return result
    } catch (error) {
      await killTransaction(fresh)
      if (!isTransient(error) || attempt + 1 >= tries || Date.now() > deadline) throw error
      await backoff({ attempt, base: 8, cap: 200 })
    }
  }
}

const isolate = (req: PayloadRequest): PayloadRequest => {
  const fresh = isolateObjectProperty(req, [...OF_ONE_TRY])
  delete fresh.transactionID
  fresh.context = { ...req.context }
  fresh.payloadDataLoader = getDataLoader(fresh) // the old one remembers documents of a try that never happened
  return fresh
}
