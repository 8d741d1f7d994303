import { databaseUrl } from './databaseUrl'
import { runCommand } from './runCommand'

/** Prints the address of the database on stdout, and nothing else there; starts the embedded one if need be. */
await runCommand(async () => {
  process.stdout.write(`${await databaseUrl()}\n`)
})
