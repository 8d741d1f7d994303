/** Progress goes to stderr: stdout belongs to what a command was asked for. */
export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

/** A command cannot go on. The message says why and what to do; it is printed without a stack. */
export class CannotGoOn extends Error {
  override name = 'CannotGoOn'
}
