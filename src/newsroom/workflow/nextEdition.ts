import type { Content } from '../editions/content'
import type { Edition } from '../editions/edition'
import { readModelOf } from '../editions/readModel'
import { FORMAT, type Seal } from '../editions/seal'

import { trackKey, type Track } from './track'

/** The next edition of a track: its sealed text under the next number, live. */
export const nextEdition = (options: {
  track: Track
  content: Content
  seal: Seal
  publishedBy: string
  now: Date
}): Edition => {
  const { track, content, seal, publishedBy, now } = options
  const number = track.editions + 1
  const publishedAt = now.toISOString()
  const firstPublishedAt = track.firstPublishedAt ?? publishedAt
  return {
    key: `${trackKey(track)}@${number}`,
    kind: track.kind,
    document: track.document,
    locale: track.locale,
    number,
    standing: 'live',
    seal: seal.seal,
    format: FORMAT,
    canonical: seal.canonical,
    publishedAt,
    firstPublishedAt,
    contributors: track.contributors,
    approvedBy: track.approval?.by ?? null,
    publishedBy,
    forced: false,
    ...readModelOf(track.kind, content, firstPublishedAt),
  }
}
