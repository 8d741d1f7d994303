import type { Payload } from 'payload'
import { inTransaction } from '../../src/cms/database/inTransaction'
import { findTracks } from '../../src/cms/workflow/tracks'
import type { Content, FileRef } from '../../src/newsroom/editions/content'
import { unproject } from '../../src/newsroom/editions/project'
import type { Locale } from '../../src/newsroom/languages/locales'
import type { User } from '../../src/payload-types'
import type { Team } from './accounts'
import { localesOf, refOf, type AnySeedDocument } from './document'
import { register } from './registry'

/** What a body or a field refers to, under the ids of this database. */
export type Resolved = { ids: ReadonlyMap<string, string>; library: ReadonlyMap<string, string> }

/** Saves of the seed say by which door they come in. A fresh one each: Payload writes into it. */
const bySeed = (now: Date) => ({ door: 'seed', now })

/**
 * Begins a document: empty, to have its id. All are begun before any is written, since texts link to each other in
 * every direction.
 */
export const begin = (options: {
  payload: Payload
  team: Team
  document: AnySeedDocument
  now: Date
}): Promise<string> => {
  const { payload, team, document, now } = options
  return inTransaction(payload, null, async (req) => {
    req.user = team.author
    req.context = bySeed(now)
    const { id } = await payload.create({
      collection: document.kind as 'pages', // every kind is a collection; nothing is written yet
      locale: localesOf(document)[0] ?? 'en',
      draft: true,
      data: {},
      depth: 0,
      user: team.author,
      overrideAccess: false,
      req,
    })
    await register(req, refOf(document), id)
    return id
  })
}

/** Writes a document in each of its languages, unless it has left the desk of those who write already. */
export const write = async (options: {
  payload: Payload
  team: Team
  document: AnySeedDocument
  resolved: Resolved
  now: Date
}): Promise<void> => {
  const { payload, team, document, resolved, now } = options
  const id = getId(resolved, refOf(document))
  const tracks = await inTransaction(payload, null, (req) =>
    findTracks({ req, kind: document.kind, document: id }),
  )
  if (Object.values(tracks).some(({ stage }) => stage !== 'draft')) return
  for (const locale of localesOf(document)) {
    await payload.update({
      collection: document.kind as 'pages', // as above
      id,
      locale,
      draft: true,
      data: fieldsOf({ document, locale, resolved }),
      depth: 0,
      user: writerOf(team, document, locale),
      overrideAccess: false,
      context: bySeed(now),
    })
  }
}

/** A translation is the translator's; what was written first is the author's. */
const writerOf = (team: Team, document: AnySeedDocument, locale: Locale): User =>
  locale === 'fr' && localesOf(document)[0] === 'en' ? team.translator : team.author

/** The fields of the working copy: its text in one language, and with the first of them the shared ones. */
const fieldsOf = (options: {
  document: AnySeedDocument
  locale: Locale
  resolved: Resolved
}): Record<string, unknown> => {
  const { document, locale, resolved } = options
  const written = { text: document.text[locale], shared: document.shared } as Content // of one document, so of one kind
  const content = resolve(written, resolved.ids)
  const { text, shared } = unproject(document.kind, content, ({ sha256 }: FileRef) =>
    resolved.library.get(sha256),
  )
  if (locale !== localesOf(document)[0]) return text
  return {
    ...text,
    ...shared,
    ...document.staffOnly,
    ...(document.kind === 'releases' && { sourceLanguage: locale }),
  }
}

const REFERENCE = /^[a-z-]+\/[a-z0-9-]+$/

/** The same content with every reference by kind and key replaced by an id. */
const resolve = <T>(value: T, ids: ReadonlyMap<string, string>): T => {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return REFERENCE.test(part) ? (ids.get(part) ?? part) : part
    if (Array.isArray(part)) return part.map(visit)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, visit(inner)]))
  }
  return visit(value) as T // the same shape: only strings change
}

/** The id of a document that was begun. */
export const getId = ({ ids }: Pick<Resolved, 'ids'>, ref: string): string => {
  const id = ids.get(ref)
  if (id === undefined) throw new TypeError(`${ref} was not begun.`)
  return id
}
