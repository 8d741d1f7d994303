import type { Kind } from '@/newsroom/editions/kinds'
import { otherLocale } from '@/newsroom/languages/locales'
import { findEditions, type EditionRow } from './findEditions'
import { groupByDocument, toLive, type Live } from './live'
import type { Reading } from './reading'

/** What is read at the address that a slug has in the reader's language. */
export type AtAddress<K extends Kind> =
  | { kind: 'found'; edition: Live<K> }
  /** The text has another slug now, or one of its own in this language. */
  | { kind: 'moved'; slug: string }
  /** It was there, and was taken down. */
  | { kind: 'gone' }
  | { kind: 'nothing' }

/**
 * Looks a slug up as a reader does. The address of a language belongs to the text in that language; a text that does not
 * exist in it is read there under the slug it has in the other one. Old slugs lead to the present one.
 */
export const findByAddress = async <K extends Kind>(
  reading: Reading,
  kind: K,
  slug: string,
): Promise<AtAddress<K>> => {
  reading.tags.add(kind)
  const named = await findEditions({ kind: { equals: kind }, slug: { equals: slug } })
  const documents = [...new Set([...named].sort(ownFirst(reading)).map((row) => row.document))]
  if (documents.length === 0) return { kind: 'nothing' }
  const rows = groupByDocument(await findEditions({ kind: { equals: kind }, document: { in: documents } }))
  for (const document of documents) {
    const found = readDocument({ reading, kind, slug, rows: rows.get(document) ?? [] })
    if (found.kind === 'nothing') continue
    reading.tags.add(`${kind}/${document}`)
    return found
  }
  return { kind: 'nothing' }
}

const ownFirst = (reading: Reading) => (one: EditionRow, other: EditionRow) =>
  Number(other.locale === reading.locale) - Number(one.locale === reading.locale)

const readDocument = <K extends Kind>(lookup: {
  reading: Reading
  kind: K
  slug: string
  rows: readonly EditionRow[]
}): AtAddress<K> => {
  const { reading, kind, slug, rows } = lookup
  const own = presentOf(rows.filter((row) => row.locale === reading.locale))
  const foreign = presentOf(rows.filter((row) => row.locale === otherLocale(reading.locale)))
  const named = rows.filter((row) => row.slug === slug)
  if (!own && named.some((row) => row.locale === reading.locale)) {
    const down = named.some((row) => row.locale === reading.locale && isDown(row))
    return { kind: down ? 'gone' : 'nothing' }
  }
  // a text that was withdrawn stays at its own address alone
  const present = own ?? (foreign?.standing === 'live' ? foreign : null)
  if (!present) return { kind: named.some(isDown) ? 'gone' : 'nothing' }
  if (present.slug !== slug) return present.slug ? { kind: 'moved', slug: present.slug } : { kind: 'nothing' }
  const readable = [own, foreign].filter((row) => row !== null)
  const edition = toLive(kind, readable, reading.locale)
  return edition ? { kind: 'found', edition } : { kind: 'nothing' }
}

const isDown = (row: EditionRow): boolean => row.standing === 'suspended' || row.standing === 'retracted'

/** The edition of a track that stands at its address: the live one, or the last of a withdrawn track. */
const presentOf = (track: readonly EditionRow[]): EditionRow | null =>
  track.find((row) => row.standing === 'live') ??
  [...track].sort((one, other) => other.number - one.number).find((row) => row.standing === 'withdrawn') ??
  null
