import type { Payload } from 'payload'
import { databaseOf } from '../../src/cms/database/databaseOf'
import { claimForDemo } from '../../src/cms/database/demoMark'
import { makeAccounts, type Team } from './accounts'
import { bringAlong } from './bringAlong'
import { CONTENT } from './content'
import { refOf, type AnySeedDocument } from './document'
import { fillLibrary } from './library'
import { markComplete, readRegistry } from './registry'
import { begin, getId, write } from './write'

type Options = { say?: (sentence: string) => void; now?: Date }

/**
 * Loads the demo: accounts, pictures and content, written, submitted, approved and published by the people of the
 * demo as anybody else would do it. Only into an empty database or one that is a demo's already, and once: a demo
 * that was complete is left as it is, an interrupted one is completed. Answers whether anything was written.
 */
export const seed = async (
  payload: Payload,
  { say = () => {}, now = new Date() }: Options = {},
): Promise<boolean> => {
  await claimForDemo(databaseOf(payload.db.connection))
  const team = await makeAccounts(payload)
  const { ids, complete } = await readRegistry(payload)
  if (complete) return false
  say('Drawing the pictures …')
  const library = await fillLibrary({ payload, user: team.author, content: CONTENT })
  say(`Writing ${CONTENT.length} documents in English and French …`)
  await beginAll({ payload, team, ids, now })
  await inTurns(CONTENT, (document) =>
    write({ payload, team, document, resolved: { ids, library }, now: dayOf(document, now) }),
  )
  await publishAll({ payload, team, ids, say, now })
  await markComplete(payload)
  return true
}

const beginAll = async (options: {
  payload: Payload
  team: Team
  ids: Map<string, string>
  now: Date
}): Promise<void> => {
  const { payload, team, ids, now } = options
  for (const document of CONTENT) {
    const ref = refOf(document)
    if (!ids.has(ref)) ids.set(ref, await begin({ payload, team, document, now: dayOf(document, now) }))
  }
}

const publishAll = async (options: {
  payload: Payload
  team: Team
  ids: ReadonlyMap<string, string>
  say: (sentence: string) => void
  now: Date
}): Promise<void> => {
  const { payload, team, ids, say, now } = options
  for (const kind of new Set(CONTENT.map((document) => document.kind))) {
    say(`Submitting, approving and publishing: ${kind} …`)
    const documents = CONTENT.filter((document) => document.kind === kind)
    await inTurns(documents, (document) => {
      const id = getId({ ids }, refOf(document))
      return bringAlong({ payload, team, document, id, now: dayOf(document, now) })
    })
  }
}

/** A few at a time: one waits for the database while another is prepared. */
const AT_ONCE = 4

const inTurns = async <T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> => {
  const waiting = [...items]
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** A release goes out on the morning of its dateline, unless that is still to come. */
const dayOf = (document: AnySeedDocument, now: Date): Date => {
  if (document.kind !== 'releases' || !document.shared.datelineDate) return now
  const morning = new Date(`${document.shared.datelineDate}T08:00:00.000Z`)
  return morning < now ? morning : now
}
