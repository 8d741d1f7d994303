import { say } from './say'

/** Errors that are written for the person at the keyboard: their message is all there is to say. */
const PLAIN = new Set(['CannotGoOn', 'DatabaseRefused', 'InvalidEnvironment'])

/** Runs the body of a command, and ends the process with 0, or with 1 and the reason on stderr. */
export const runCommand = async (run: () => Promise<void>): Promise<never> => {
  try {
    await run()
    process.exit(0)
  } catch (error) {
    say(
      error instanceof Error && PLAIN.has(error.name)
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    )
    process.exit(1)
  }
}
