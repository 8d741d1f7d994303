import canonicalize from 'canonicalize'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { FileRef } from '../../newsroom/editions/content'
import { CLASSIFYING_FIELDS } from '../../newsroom/editions/fields'
import { isKind, type Kind } from '../../newsroom/editions/kinds'
import { project } from '../../newsroom/editions/project'
import { sealOf } from '../../newsroom/editions/seal'
import { isLocale, LOCALE_CODES, type Locale, type PerLocale } from '../../newsroom/languages/locales'
import { officesOf } from '../../newsroom/permissions/officesOf'
import { decideEdit, type Change } from '../../newsroom/workflow/decideEdit'
import { isFrozen } from '../../newsroom/workflow/stages'
import type { Track } from '../../newsroom/workflow/track'
import { toPerson } from '../access/toPerson'
import { appendRow } from './appendRow'
import { columnsOf } from './columns'
import { doorOf } from './door'
import { findLastEdition } from './findEdition'
import { isGranted } from './grant'
import { COPY_OF } from './guard'
import { languageOf } from './languageOf'
import { momentOf } from './momentOf'
import { findTracks, saveTrack } from './tracks'
import { contentsOf, findWorkingCopy } from './workingCopy'
import { WorkflowRefusal } from './WorkflowRefusal'

type Fields = Record<string, unknown>

/**
 * Every save is the workflow's `edit`. Before it is stored: what it would change is compared with what stands,
 * frozen bytes are refused, and the writer is put on record as a contributor. The document's lock is held since
 * the operation began, so nobody can submit in between.
 */
export const followEdit: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
  context,
}) => {
  if (isGranted(context)) return data
  const kind = kindOf(collection.slug)
  const before: Fields = operation === 'update' ? (originalDoc ?? {}) : {}
  const change = changeBetween({ kind, before, after: data, locale: localeOf(req) })
  const document = operation === 'update' ? String(before.id) : ''
  const tracks = await findTracks({ req, kind, document })
  const actor = actorOf(req)
  const ownership =
    operation === 'update'
      ? { offices: officesOf(kind, before), createdBy: idOf(before.createdBy) }
      : { offices: officesOf(kind, data), createdBy: actor.id }
  const decision = decideEdit({ change, tracks, actor, ownership })
  if (!decision.allowed) throw new WorkflowRefusal(decision.refusals, languageOf(req))
  if (operation === 'update') {
    for (const track of decision.tracks)
      await putOnRecord({ req, before: tracks[track.locale], after: track, actor: actor.id })
  }
  return data
}

/**
 * After it is stored: a new document gets its tracks, with whoever began it as a contributor of both (a copy
 * brings the text of both languages along), and a track that is byte for byte its live edition again is published.
 */
export const settleEdit: CollectionAfterChangeHook = async ({ doc, operation, req, collection, context }) => {
  if (isGranted(context)) return doc
  const kind = kindOf(collection.slug)
  const document = String(doc.id)
  const tracks = await findTracks({ req, kind, document })
  const copy = await findWorkingCopy({ req, kind, id: document })
  if (!copy) return doc
  const seals = await sealsWhereLive({ req, kind, copy, tracks })
  for (const locale of LOCALE_CODES) {
    const stands = tracks[locale]
    const track =
      operation === 'create'
        ? { ...stands, contributors: await writersOfNew(req, kind, locale) }
        : settled(stands, seals[locale])
    const columns = columnsOf(kind, copy.fields[locale])
    if (track === stands) await saveTrack({ req, track, columns })
    else await putOnRecord({ req, before: stands, after: track, actor: actorOf(req).id, columns })
  }
  return doc
}

/** Whoever began it; of a copy, also everyone who wrote what was copied: nobody approves their own text by way of one. */
const writersOfNew = async (req: PayloadRequest, kind: Kind, locale: Locale): Promise<string[]> => {
  const { id } = actorOf(req)
  const original = req.context[COPY_OF]
  if (typeof original !== 'string') return [id]
  const track = (await findTracks({ req, kind, document: original }))[locale]
  const edition = await findLastEdition(req, track)
  return [...new Set([id, ...track.contributors, ...(edition?.contributors ?? [])])]
}

/** A track whose seal equals its live edition's is published and has no contributors. */
const settled = (track: Track, seal: string | null): Track =>
  seal !== null &&
  seal === track.liveSeal &&
  track.standing === 'live' &&
  track.stage !== 'published' &&
  !isFrozen(track.stage)
    ? { ...track, stage: 'published', contributors: [], submittedBy: null, approval: null }
    : track

const sealsWhereLive = async (options: {
  req: PayloadRequest
  kind: Kind
  copy: NonNullable<Awaited<ReturnType<typeof findWorkingCopy>>>
  tracks: PerLocale<Track>
}): Promise<PerLocale<string | null>> => {
  const { req, kind, copy, tracks } = options
  if (LOCALE_CODES.every((locale) => tracks[locale].liveSeal === null)) return { en: null, fr: null }
  const contents = await contentsOf({ req, kind, copy })
  const sealIn = (locale: Locale) =>
    tracks[locale].liveSeal === null ? null : sealOf(kind, locale, contents[locale]).seal
  return { en: sealIn('en'), fr: sealIn('fr') }
}

/** The ledger first, then the track. A row is written only where the stage changed or a contributor was added. */
const putOnRecord = async (options: {
  req: PayloadRequest
  before: Track
  after: Track
  actor: string
  columns?: ReturnType<typeof columnsOf>
}): Promise<void> => {
  const { req, before, after, actor, columns } = options
  const changed = before.stage !== after.stage || before.contributors.join() !== after.contributors.join()
  const track = changed
    ? await appendRow({
        req,
        track: before,
        next: after,
        entry: { actor, door: doorOf(req), event: 'edit', seal: null, edition: null, note: null },
        now: momentOf(req),
      })
    : after
  await saveTrack({ req, track, columns: columns ?? {} })
}

/** What a save would change, by the bytes of what would be sealed. Pictures are compared by their document. */
export const changeBetween = (options: {
  kind: Kind
  before: Fields
  after: Fields
  locale: Locale
}): Change => {
  const { kind, before, after, locale } = options
  const was = project(kind, before, fileById)
  const will = project(kind, after, fileById)
  const names = new Set([...Object.keys(was.shared), ...Object.keys(will.shared)])
  const shared = [...names].filter((name) => differs(valueOf(was.shared, name), valueOf(will.shared, name)))
  return {
    locale,
    text: differs(was.text, will.text),
    shared: shared.length > 0,
    sharedContributes: shared.some((name) => !CLASSIFYING_FIELDS.includes(name)),
  }
}

const fileById = (media: string): FileRef => ({ sha256: media, name: '', mimeType: '', size: 0 })
const valueOf = (half: object, name: string): unknown => (half as Fields)[name]
const differs = (a: unknown, b: unknown): boolean => canonicalize(a ?? null) !== canonicalize(b ?? null)
const idOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : ((value as { id?: string } | null)?.id ?? null)

const kindOf = (slug: string): Kind => {
  if (!isKind(slug)) throw new TypeError(`${slug} is not a publishable collection.`)
  return slug
}
const localeOf = (req: PayloadRequest): Locale => (isLocale(req.locale) ? req.locale : 'en')

/** Who is writing. A save by nobody could be approved by anybody: it is refused. */
const actorOf = (req: PayloadRequest) => {
  const person = toPerson(req.user)
  if (!person) throw new WorkflowRefusal([{ kind: 'notSignedIn' }], languageOf(req))
  return person
}
