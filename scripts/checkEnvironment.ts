import { checkDatabase } from '@/cms/database/openConnection'
import { parseEnv } from '@/env'
import { loadDotEnv } from './database/loadDotEnv'
import { runCommand } from './database/runCommand'

/** Before a server is started: names every variable that is wrong, and says why a database may not be used. */
await runCommand(async () => {
  loadDotEnv()
  const { mode, databaseUrl } = parseEnv(process.env)
  if (databaseUrl) await checkDatabase(databaseUrl, { mode, serving: true })
})
