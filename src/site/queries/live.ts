import type { Content } from '@/newsroom/editions/content'
import type { Kind } from '@/newsroom/editions/kinds'
import { readSealed } from '@/newsroom/editions/seal'
import type { Locale, PerLocale } from '@/newsroom/languages/locales'
import type { EditionRow } from './findEditions'

/** A document as readers see it: one edition, and under which slugs its languages are read. */
export type Live<K extends Kind> = Content<K> &
  Pick<
    EditionRow,
    | 'locale'
    | 'number'
    | 'standing'
    | 'publishedAt'
    | 'firstPublishedAt'
    | 'forced'
    | 'slug'
    | 'newsDate'
    | 'archive'
  > & {
    kind: K
    id: string
    /** The slug of each language that readers may read. */
    slugs: Partial<PerLocale<string>>
  }

/** Of the rows of one document that readers may read, the one in their language, or else the other one. */
export const toLive = <K extends Kind>(
  kind: K,
  rows: readonly EditionRow[],
  locale: Locale,
): Live<K> | null => {
  const row = rows.find((candidate) => candidate.locale === locale) ?? rows[0]
  if (!row) return null
  const slugs: Partial<PerLocale<string>> = {}
  for (const each of rows) if (each.slug) slugs[each.locale] = each.slug
  const { canonical, document, ...meta } = row
  return { ...meta, ...readSealed(kind, canonical), kind, id: document, slugs }
}

/** Rows by document, in the order of their first appearance. */
export const groupByDocument = <Row extends { document: string }>(
  rows: readonly Row[],
): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row])
  return groups
}
