import type { PayloadRequest, Where } from 'payload'
import type { Content } from '../../newsroom/editions/content'
import type { Kind } from '../../newsroom/editions/kinds'
import { neededReferences } from '../../newsroom/editions/references'
import { FORMAT, sealOf, type Seal } from '../../newsroom/editions/seal'
import { missingFrom } from '../../newsroom/languages/completeness'
import { LOCALE_CODES, type Locale, type PerLocale } from '../../newsroom/languages/locales'
import { officesOf } from '../../newsroom/permissions/officesOf'
import { RESERVED_SLUGS } from '../../newsroom/urls'
import type { Facts, Reference } from '../../newsroom/workflow/conditions'
import { UNDER_WAY_STAGES, type Stage } from '../../newsroom/workflow/stages'
import type { Track } from '../../newsroom/workflow/track'
import type { Actor, Ownership } from '../../newsroom/workflow/who'
import { findMalformed } from '../fields/findMalformed'
import { findTracks } from './tracks'
import { contentsOf, findWorkingCopy, type WorkingCopy } from './workingCopy'

/** A document as the workflow sees it, in both languages, read in one transaction. */
export type Situation<K extends Kind = Kind> = {
  kind: K
  copy: WorkingCopy
  tracks: PerLocale<Track>
  contents: PerLocale<Content<K>>
  seals: PerLocale<Seal>
  ownership: Ownership
  references: Reference[]
  pathTaken: PerLocale<boolean>
  malformed: PerLocale<{ field: string; message: string }[]>
}

/** Reads all that a decision about a document needs; null where there is no such document. */
export const findSituation = async <K extends Kind>(options: {
  req: PayloadRequest
  kind: K
  id: string
}): Promise<Situation<K> | null> => {
  const { req, kind, id } = options
  const copy = await findWorkingCopy({ req, kind, id })
  if (!copy) return null
  const tracks = await findTracks({ req, kind, document: id })
  const contents = await contentsOf({ req, kind, copy })
  const ownership = { offices: officesOf(kind, copy.fields.en), createdBy: copy.createdBy }
  const references = await findReferences({ req, needed: neededReferences(kind, contents.en.shared) })
  const taken = (locale: Locale) => isPathTaken({ req, kind, id, locale, slug: slugOf(contents[locale]) })
  const wrong = async (locale: Locale) =>
    (await findMalformed({ req, kind, copy: copy.fields[locale] })).map(({ path, message }) => ({
      field: path,
      message,
    }))
  return {
    kind,
    copy,
    tracks,
    contents,
    seals: { en: sealOf(kind, 'en', contents.en), fr: sealOf(kind, 'fr', contents.fr) },
    ownership,
    references,
    pathTaken: { en: await taken('en'), fr: await taken('fr') },
    malformed: { en: await wrong('en'), fr: await wrong('fr') },
  }
}

/** The facts of one track, for `transition`. */
export const factsOf = (
  situation: Situation,
  locale: Locale,
  asked: { actor: Actor; sealSeen?: string | undefined; note?: string | undefined },
): Facts => {
  const { kind, copy, tracks, contents, seals, ownership, references, pathTaken, malformed } = situation
  const track = tracks[locale]
  return {
    ...asked,
    track,
    ownership,
    seal: seals[locale].seal,
    format: FORMAT,
    missing: missingFrom(kind, contents[locale], { imported: copy.imported, editions: track.editions }),
    malformed: malformed[locale],
    references,
    slug: slugOf(contents[locale]),
    pathTaken: pathTaken[locale],
    hold: false,
  }
}

/** The slug that a content asks for, if its kind has one. */
export const slugOf = (content: Content): string | null => {
  const { text } = content
  return 'slug' in text && typeof text.slug === 'string' ? text.slug : null
}

const findReferences = async (options: {
  req: PayloadRequest
  needed: ReturnType<typeof neededReferences>
}): Promise<Reference[]> => {
  const { req, needed } = options
  if (needed.length === 0) return []
  const { docs } = await req.payload.db.find<{
    kind: Kind
    document: string
    stage: Stage
    standing?: string
    title?: string
  }>({
    collection: 'tracks',
    where: { and: [{ document: { in: needed.map(({ id }) => id) } }] },
    pagination: false,
    limit: needed.length * LOCALE_CODES.length,
    req,
  })
  return needed.map(({ field, kind, id }) => {
    const tracks = docs.filter((track) => track.kind === kind && track.document === id)
    return {
      field,
      title: tracks.find(({ title }) => title)?.title ?? '–',
      live: tracks.some(({ standing }) => standing === 'live'),
      underWay: tracks.some(({ stage }) => UNDER_WAY_STAGES.includes(stage)),
    }
  })
}

/** Whether an address stands for another document, now or ever before, in this language. */
const isPathTaken = async (options: {
  req: PayloadRequest
  kind: Kind
  id: string
  locale: Locale
  slug: string | null
}): Promise<boolean> => {
  const { req, kind, id, locale, slug } = options
  if (slug === null) return false
  if (kind === 'pages' && RESERVED_SLUGS.includes(slug)) return true
  const others: Where[] = [
    { kind: { equals: kind } },
    { locale: { equals: locale } },
    { document: { not_equals: id } },
  ]
  const reserved = await req.payload.db.count({
    collection: 'tracks',
    where: { and: [...others, { path: { equals: slug } }] },
    req,
  })
  if (reserved.totalDocs > 0) return true
  const published = await req.payload.db.count({
    collection: 'editions',
    where: { and: [...others, { slug: { equals: slug } }] },
    req,
  })
  return published.totalDocs > 0
}
