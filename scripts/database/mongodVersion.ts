import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CannotGoOn } from './say'

/** The version of a mongod, like `6.0.5`. Throws CannotGoOn, with what its loader said, when it does not run here. */
export const mongodVersion = async (binary: string): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(binary, ['--version'])
    const version = /db version v(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
    if (version) return version
  } catch (error) {
    throw new CannotGoOn(`${binary} does not run here: ${whatItSaid(error)}`, { cause: error })
  }
  throw new CannotGoOn(`${binary} is not a mongod: it did not say its version.`)
}

/** Boundary: execFile's error carries what the program wrote. */
const whatItSaid = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string }
  return (stderr?.trim() || message).split('\n')[0] ?? message
}
