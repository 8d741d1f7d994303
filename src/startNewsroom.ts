import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseOf } from './cms/database/databaseOf'
import { onCommit } from './cms/workflow/committed'
import { markStale } from './site/door/staleness.mjs'
import { tagsOfDocument } from './site/door/tagsOfDocument'
import { watchEditions } from './watchEditions'

/** Errors that are written for whoever starts the server: their message is all there is to say. */
const PLAIN = ['DatabaseRefused', 'InvalidEnvironment', 'CannotGoOn']

/**
 * Joins the desk to the readers' side when a server starts: what this process publishes, and what any other one does,
 * makes pages stale. A database that may not be used ends the process here, before anything is answered.
 */
export const startNewsroom = async (): Promise<void> => {
  try {
    const payload = await getPayload({ config })
    onCommit((committed) => markStale(committed.flatMap(tagsOfDocument)))
    await watchEditions({
      db: databaseOf(payload.db.connection),
      markStale,
      onError: (err, msg) => payload.logger.error({ err, msg }),
    })
  } catch (error) {
    console.error(error instanceof Error && PLAIN.includes(error.name) ? error.message : error)
    process.exit(1)
  }
}
