import type { ReleaseType } from '@/newsroom/editions/content'
import { clockOf } from './clockOf'
import { findIndex, type IndexRow } from './findEditions'
import { findLive } from './findLive'
import { groupByDocument, type Live } from './live'
import type { Reading } from './reading'
import type { Clock } from '../dates/formatInstant'

/** Which releases, and which of those. */
export type ReleaseFilter = {
  type?: ReleaseType
  office?: string
  programme?: string
  topic?: string
  /** Without imports of what was published elsewhere before: they are never new. */
  newOnly?: true
}

/** A release as a list shows it, with the offices and programmes it names. */
export type Teaser = {
  release: Live<'releases'>
  office: Live<'offices'> | null
  programmes: Live<'programmes'>[]
  clock: Clock | null
}

export type ReleaseList = { teasers: Teaser[]; total: number }

/**
 * The live releases of a filter, newest first, each once: in the page's language, or in the other one where that is all
 * there is. Looks through the index of all of them, which holds no text.
 */
export const findReleases = async (
  reading: Reading,
  filter: ReleaseFilter,
  slice: { skip?: number; take: number },
): Promise<ReleaseList> => {
  const wanted = (await findReleaseIndex(reading)).filter((row) => matches(row, filter))
  const { skip = 0, take } = slice
  const ids = wanted.slice(skip, skip + take).map((row) => row.document)
  return { teasers: await toTeasers(reading, ids), total: wanted.length }
}

/** One row for each live release, newest first. */
export const findReleaseIndex = async (reading: Reading): Promise<IndexRow[]> => {
  reading.tags.add('releases')
  const rows = await findIndex({ kind: { equals: 'releases' }, standing: { equals: 'live' } })
  return [...groupByDocument(rows).values()]
    .flatMap((group) => group.find((row) => row.locale === reading.locale) ?? group[0] ?? [])
    .sort(newestFirst)
}

/** Whether a row of the index belongs to a filter. */
export const matches = (row: IndexRow, filter: ReleaseFilter): boolean =>
  (!filter.type || row.type === filter.type) &&
  (!filter.office || row.office === filter.office) &&
  (!filter.programme || row.programmes.includes(filter.programme)) &&
  (!filter.topic || row.topics.includes(filter.topic)) &&
  !(filter.newOnly && row.archive)

/** Days, years and instants compare as text; the key decides between equals, so that pages never overlap. */
const newestFirst = (one: IndexRow, other: IndexRow): number => {
  const [first, second] = [`${one.newsDate} ${one.key}`, `${other.newsDate} ${other.key}`]
  return first < second ? 1 : first > second ? -1 : 0
}

/** The teasers of these releases, in this order. */
export const toTeasers = async (reading: Reading, ids: readonly string[]): Promise<Teaser[]> => {
  const releases = await findLive(reading, 'releases', ids)
  const [offices, programmes] = await Promise.all([
    findLive(
      reading,
      'offices',
      releases.map((release) => release.shared.office),
    ),
    findLive(
      reading,
      'programmes',
      releases.flatMap((release) => release.shared.programmes ?? []),
    ),
  ])
  return releases.map((release) => {
    const office = offices.find(({ id }) => id === release.shared.office) ?? null
    return {
      release,
      office,
      programmes: programmes.filter(({ id }) => release.shared.programmes?.includes(id)),
      clock: clockOf(office),
    }
  })
}
