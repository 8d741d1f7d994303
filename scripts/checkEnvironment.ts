import { parseEnv } from '@/env'
import { loadDotEnv } from './database/loadDotEnv'
import { runCommand } from './database/runCommand'

/** Names every variable that is wrong, before a server is started with it. */
await runCommand(async () => {
  loadDotEnv()
  parseEnv(process.env)
})
