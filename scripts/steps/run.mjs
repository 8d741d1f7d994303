import { spawn } from 'node:child_process'

/** How Node starts a command that is written in TypeScript. The condition: docs/upgrading.md. @param {string} script */
export const typescript = (script) => ['--conditions=production', '--import', 'tsx', script]

/**
 * Runs a program until it ends, its output going where ours goes. A signal to us is passed on to it.
 * @param {string} program @param {string[]} args @param {Record<string, string | undefined>} [environment] added to ours
 * @returns {Promise<number>} its exit code
 */
export const run = (program, args, environment = {}) => {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  return endedOrOver(child)
}

/** Runs a program and returns what it printed; null when it failed. Its stderr goes to ours.
 * @param {string} program @param {string[]} args @param {Record<string, string | undefined>} [environment]
 * @returns {Promise<string | null>} */
export const read = async (program, args, environment = {}) => {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text))
  return (await endedOrOver(child)) === 0 ? printed.trim() : null
}

/**
 * Waits for the end of a child; a signal to us is passed on to it, and it is waited for.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export const ended = async (child) => {
  let interrupted = false
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    interrupted = true
    child.kill(signal)
  }
  SIGNALS.forEach((signal) => process.on(signal, passOn))
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode) => resolve(exitCode ?? INTERRUPTED))
    })
    return { code, interrupted }
  } finally {
    SIGNALS.forEach((signal) => process.removeListener(signal, passOn))
  }
}

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM']
/** What a shell calls the end by Ctrl-C. */
const INTERRUPTED = 130

/** What follows is not begun once somebody pressed Ctrl-C. @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
const endedOrOver = async (child) => {
  const { code, interrupted } = await ended(child)
  if (interrupted) process.exit(INTERRUPTED)
  return code
}
