import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { ended } from './run.mjs'
import { stop } from './stop.mjs'

/**
 * Starts Next in a mode of Dateline's.
 * @param {'start' | 'dev'} command @param {{ port: number, environment: Record<string, string | undefined> }} options
 * @returns {{ exit: Promise<number> }} its exit code, once it ends; 0 when it was told to
 */
export const serve = (command, { port, environment }) => {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', command, '-p', String(port)], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: command === 'start' ? 'production' : 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      ...environment,
    },
  })
  return { exit: ended(child).then(({ code, interrupted }) => (interrupted ? 0 : code)) }
}

const PATIENCE_MS = 90_000

/** Waits until `url` answers 200. Ends the command when the server ends first, or takes too long. @param {string} url @param {Promise<number>} exit */
export const waitUntilItAnswers = async (url, exit) => {
  let code = null
  exit.then((ended) => (code = ended))
  const deadline = Date.now() + PATIENCE_MS
  while (!(await answers(url))) {
    if (code !== null) stop(`The server ended with code ${code} before it answered, for the reason above.`)
    if (Date.now() > deadline)
      stop(`The server did not answer at ${url} within ${PATIENCE_MS / 1000} s. What it said is above.`)
    await sleep(250)
  }
}

/** @param {string} url */
const answers = (url) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) }).then(
    ({ ok }) => ok,
    () => false, // not listening yet
  )
