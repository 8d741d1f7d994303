import { runCommand } from './runCommand'
import { EMBEDDED_FOLDER } from './embedded'
import { say } from './say'
import { stopEmbedded } from './stopEmbedded'

/** `npm run db:stop` */
await runCommand(async () => {
  say(
    (await stopEmbedded(EMBEDDED_FOLDER))
      ? 'The embedded database has stopped.'
      : 'No embedded database was running here.',
  )
})
