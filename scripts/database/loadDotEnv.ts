import { existsSync } from 'node:fs'

/** Reads `.env` into process.env for a command started without Next, which does it by itself. What is already set wins. */
export const loadDotEnv = (path = '.env'): void => {
  if (existsSync(path)) process.loadEnvFile(path)
}
