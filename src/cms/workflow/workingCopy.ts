import type { Payload, PayloadRequest } from 'payload'
import type { Content, FileRef } from '../../newsroom/editions/content'
import { EDITION_FIELDS } from '../../newsroom/editions/fields'
import type { Kind } from '../../newsroom/editions/kinds'
import { project } from '../../newsroom/editions/project'
import { LOCALE_CODES, type Locale, type PerLocale } from '../../newsroom/languages/locales'
import { nestedRequest } from './nestedRequest'

type Fields = Record<string, unknown>

/** A working copy, taken apart: the fields of each language and, in both, the shared ones. */
export type WorkingCopy = {
  id: string
  createdBy: string | null
  imported: boolean
  fields: PerLocale<Fields>
}

/** The latest draft of a document in all languages, or null where there is no such document. */
export const findWorkingCopy = async (options: {
  req: PayloadRequest
  kind: Kind
  id: string
}): Promise<WorkingCopy | null> => {
  const { req, kind, id } = options
  const doc = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the rules decide who may do what with it; they need the whole of it
    req: nestedRequest(req),
  })
  return doc ? toWorkingCopy(kind, { ...doc }) : null
}

const toWorkingCopy = (kind: Kind, doc: Fields): WorkingCopy => {
  const inLocale = (locale: Locale): Fields => {
    const localised = Object.keys(EDITION_FIELDS[kind].text).map((name) => [name, valueIn(doc[name], locale)])
    return { ...doc, ...Object.fromEntries(localised) }
  }
  const { importSource } = doc
  return {
    id: String(doc.id),
    createdBy: typeof doc.createdBy === 'string' ? doc.createdBy : null,
    imported: isFields(importSource) && Boolean(importSource.fingerprint),
    fields: { en: inLocale('en'), fr: inLocale('fr') },
  }
}

const valueIn = (value: unknown, locale: Locale): unknown => (isFields(value) ? value[locale] : undefined)
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What each language of a working copy would contain if it were published now. */
export const contentsOf = async <K extends Kind>(options: {
  req: PayloadRequest
  kind: K
  copy: WorkingCopy
}): Promise<PerLocale<Content<K>>> => {
  const { req, kind, copy } = options
  const wanted = new Set<string>()
  for (const locale of LOCALE_CODES) project(kind, copy.fields[locale], (media) => void wanted.add(media))
  const files = await findFiles(req, [...wanted])
  const contentIn = (locale: Locale) =>
    project(kind, copy.fields[locale], (media) => files[locale].get(media))
  return { en: contentIn('en'), fr: contentIn('fr') }
}

/** What an edition says of each of these media documents, in each language. */
const findFiles = async (req: PayloadRequest, ids: string[]): Promise<PerLocale<Map<string, FileRef>>> => {
  const files = { en: new Map<string, FileRef>(), fr: new Map<string, FileRef>() }
  if (ids.length === 0) return files
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: ids.length,
    overrideAccess: true, // what the sealed text says of its files does not depend on who asks
    req: nestedRequest(req),
  })
  for (const doc of docs)
    for (const locale of LOCALE_CODES) files[locale].set(String(doc.id), toFileRef({ ...doc }))
  return files
}

/** Only what never changes of a media document: what is sealed may not move under those who read it. */
const toFileRef = (media: Fields): FileRef => {
  return {
    sha256: String(media.sha256),
    name: String(media.name ?? media.filename),
    mimeType: String(media.mimeType),
    size: Number(media.filesize),
    ...(typeof media.width === 'number' && { width: media.width }),
    ...(typeof media.height === 'number' && { height: media.height }),
    ...(typeof media.rightsUntil === 'string' && { rightsUntil: media.rightsUntil.slice(0, 10) }),
  }
}

/** The media documents that hold these files, by checksum: the way back from a sealed text. */
export const findMediaIds = async (
  payload: Payload,
  req: PayloadRequest,
  sums: string[],
): Promise<Map<string, string>> => {
  if (sums.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { sha256: { in: sums } },
    depth: 0,
    pagination: false,
    limit: sums.length,
    overrideAccess: true, // the sealed text already shows these files
    req: nestedRequest(req),
  })
  return new Map(docs.map(({ id, ...doc }) => [String({ ...doc }.sha256), String(id)]))
}
