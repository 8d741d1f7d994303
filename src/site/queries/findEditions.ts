import config from '@payload-config'
import { getPayload, type Where } from 'payload'
import type { Standing } from '@/newsroom/editions/edition'
import type { Kind } from '@/newsroom/editions/kinds'
import type { Locale } from '@/newsroom/languages/locales'

/** The columns of an edition that the site reads. Who wrote and approved it is nobody's business here. */
export type EditionRow = {
  key: string
  kind: Kind
  document: string
  locale: Locale
  number: number
  standing: Standing
  canonical: string
  publishedAt: string
  firstPublishedAt: string
  forced: boolean
  slug: string | null
  newsDate: string
  archive: boolean
}

/** What lists are found and ordered by, without the text. */
export type IndexRow = Pick<EditionRow, 'document' | 'locale' | 'newsDate' | 'archive' | 'key'> & {
  type: string | null
  office: string | null
  programmes: string[]
  topics: string[]
}

const COLUMNS = {
  key: true,
  kind: true,
  document: true,
  locale: true,
  number: true,
  standing: true,
  canonical: true,
  publishedAt: true,
  firstPublishedAt: true,
  forced: true,
  slug: true,
  newsDate: true,
  archive: true,
} as const

const INDEX_COLUMNS = {
  key: true,
  document: true,
  locale: true,
  newsDate: true,
  archive: true,
  type: true,
  office: true,
  programmes: true,
  topics: true,
} as const

/** The only way from the site to the database: editions, and nothing else. */
export const findEditions = (where: Where): Promise<EditionRow[]> => findRows<EditionRow>(where, COLUMNS)

/** The same, without the texts: for the whole of a long list. */
export const findIndex = (where: Where): Promise<IndexRow[]> => findRows<IndexRow>(where, INDEX_COLUMNS)

const findRows = async <Row>(where: Where, select: Record<string, true>): Promise<Row[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    select,
    sort: '-number',
    depth: 0,
    pagination: false,
    // Readers have no account, and the collection's own access is for staff. What readers may see is decided by the
    // standing that every query here asks for, over texts that are public by their nature.
    overrideAccess: true,
  })
  return docs as unknown as Row[] // the columns just selected, as the workflow service wrote them
}
