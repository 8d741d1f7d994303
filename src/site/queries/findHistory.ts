import type { Instant } from '@/newsroom/editions/content'
import { readSealed } from '@/newsroom/editions/seal'
import { findEditions } from './findEditions'
import type { Live } from './live'

/** One edition in the history of a text: what kind of change it was, and what its authors say about it. */
export type PastEdition = {
  number: number
  publishedAt: Instant
  change: 'first' | 'correction' | 'update' | 'other'
  note?: string
  /** Read and approved by a second person; false while a forced edition awaits that. */
  approved: boolean
}

/** The editions of a release in one language, newest first. Those taken down are not told of. */
export const findHistory = async (release: Live<'releases'>): Promise<PastEdition[]> => {
  const rows = await findEditions({
    kind: { equals: 'releases' },
    document: { equals: release.id },
    locale: { equals: release.locale },
    standing: { in: ['live', 'superseded', 'withdrawn'] },
  })
  return rows
    .sort((one, other) => other.number - one.number)
    .map(({ number, publishedAt, forced, canonical }) => {
      const { changeType, changeNote } = readSealed('releases', canonical).text
      return {
        number,
        publishedAt,
        change: number === 1 ? 'first' : (changeType ?? 'other'),
        ...(number > 1 && changeNote && { note: changeNote }),
        approved: !forced,
      }
    })
}
