import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as sleep } from 'node:timers/promises'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const
/** How long open transactions may still take when somebody else ends the process in an orderly way, in ms. */
const GRACE_MS = 3_000

/**
 * Rolls open transactions back when the process is told to end: closing a socket does not, and the server would keep
 * their documents blocked for up to 90 s (landmine 9). Returns a function that stops listening.
 */
export const endTransactionsOnSignal = (adapter: MongooseAdapter): (() => void) => {
  const onSignal = async (signal: NodeJS.Signals) => {
    stop()
    // a server (Next) has its own listener: it lets requests end, then exits
    const someoneElseExits = process.listenerCount(signal) > 0
    const deadline = Date.now() + (someoneElseExits ? GRACE_MS : 0)
    while (Object.keys(adapter.sessions).length > 0 && Date.now() < deadline) await sleep(20)
    await Promise.all(Object.keys(adapter.sessions).map((id) => adapter.rollbackTransaction(id)))
    if (!someoneElseExits) process.kill(process.pid, signal)
  }
  const stop = () => SIGNALS.forEach((signal) => process.removeListener(signal, onSignal))
  SIGNALS.forEach((signal) => process.on(signal, onSignal))
  return stop
}
