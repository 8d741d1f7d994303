import type { mongo } from 'mongoose'
import { backoff } from './cms/database/backoff'
import { isKind } from './newsroom/editions/kinds'
import { EVERYTHING } from './site/door/staleness.mjs'
import { tagsOfDocument } from './site/door/tagsOfDocument'

type Options = {
  db: mongo.Db
  markStale: (tags: readonly string[]) => void
  onError: (error: unknown, message: string) => void
}
export type EditionWatch = { stop: () => Promise<void> }

/**
 * Makes pages stale when any process, on this machine or another, writes an edition: a change stream of the database.
 * The driver mends a short break by itself and misses nothing. When it gives up, no page can be trusted: all of them
 * are stale, and again once a new stream is open, for what happened in between. Returns when the first one is open.
 */
export const watchEditions = async ({ db, markStale, onError }: Options): Promise<EditionWatch> => {
  let isStopping = false
  let stream = await openStream(db)
  let failures = 0

  const follow = async (): Promise<void> => {
    for await (const change of stream) {
      failures = 0
      markStale(tagsOfChange(change))
    }
  }
  const reopen = async (): Promise<void> => {
    await backoff({ attempt: failures++, base: 200, cap: 10_000 })
    if (isStopping) return
    await stream.close().catch(() => undefined) // it is broken: whatever it says of its end
    stream = await openStream(db)
    markStale([EVERYTHING])
  }
  const goOn = async (): Promise<void> => {
    while (!isStopping) {
      try {
        await follow()
      } catch (error) {
        if (!isStopping) onError(error, 'The stream of editions broke: every page is composed anew.')
      }
      if (isStopping) return
      markStale([EVERYTHING])
      await reopen().catch((error: unknown) => onError(error, 'The stream of editions cannot be opened yet.'))
    }
  }

  const going = goOn()
  return {
    stop: async () => {
      isStopping = true
      await stream.close()
      await going
    },
  }
}

/** From this moment on by the server's clock: the cursor itself is made later, when it is first read from. */
const openStream = async (db: mongo.Db): Promise<mongo.ChangeStream> => {
  const { operationTime } = await db.command({ ping: 1 })
  const options = { fullDocument: 'updateLookup', startAtOperationTime: operationTime } as const
  return db.collection('editions').watch([], options)
}

/** The tags of the edition that was written; everything when the change does not say which one it was. */
const tagsOfChange = (change: mongo.ChangeStreamDocument): string[] => {
  const edition = 'fullDocument' in change ? change.fullDocument : undefined
  const kind: unknown = edition?.kind
  if (!edition || !isKind(kind)) return [EVERYTHING]
  const slugs = typeof edition.slug === 'string' ? [edition.slug] : []
  return tagsOfDocument({ kind, document: String(edition.document), slugs })
}
