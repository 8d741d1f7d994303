import { setTimeout as sleep } from 'node:timers/promises'

/** Waits before try number `attempt` (from 0): a random time up to `base` ms, doubled with each try, `cap` ms at most. */
export const backoff = ({
  attempt,
  base,
  cap,
}: {
  attempt: number
  base: number
  cap: number
}): Promise<void> => sleep(Math.random() * Math.min(cap, base * 2 ** Math.min(attempt, 10)))
