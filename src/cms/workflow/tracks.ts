import type { PayloadRequest } from 'payload'
import { LOCALE_CODES, type Locale, type PerLocale } from '../../newsroom/languages/locales'
import type { Kind } from '../../newsroom/editions/kinds'
import { newTrack, trackKey, type Track } from '../../newsroom/workflow/track'

/** What stands beside a track for lists, derived from the working copy. */
export type TrackColumns = { title?: string | null; office?: string | null; path?: string | null }

/** The tracks of a document, one for each language; those that nobody has touched yet are new ones. */
export const findTracks = async (options: {
  req: PayloadRequest
  kind: Kind
  document: string
}): Promise<PerLocale<Track>> => {
  const { req, kind, document } = options
  const { docs } = await req.payload.db.find<Partial<Track>>({
    collection: 'tracks',
    where: { key: { in: LOCALE_CODES.map((locale) => trackKey({ kind, document, locale })) } },
    pagination: false,
    limit: LOCALE_CODES.length,
    req,
  })
  const trackOf = (locale: Locale): Track => {
    const stored = docs.find((doc) => doc.locale === locale)
    return toTrack(newTrack({ kind, document, locale }), stored)
  }
  return { en: trackOf('en'), fr: trackOf('fr') }
}

/** Stores a track as it stands now. The document's lock is held, so nobody else writes it. */
export const saveTrack = async (options: {
  req: PayloadRequest
  track: Track
  columns: TrackColumns
}): Promise<void> => {
  const { req, track, columns } = options
  const key = trackKey(track)
  await req.payload.db.upsert({
    collection: 'tracks',
    where: { key: { equals: key } },
    data: { ...track, ...columns, key },
    req,
  })
}

/** A stored track may lack what it never had; MongoDB keeps no empty fields apart from null. */
const toTrack = (blank: Track, stored: Partial<Track> | undefined): Track => ({
  ...blank,
  stage: stored?.stage ?? blank.stage,
  standing: stored?.standing ?? null,
  contributors: stored?.contributors ?? [],
  submittedBy: stored?.submittedBy ?? null,
  approval: stored?.approval?.seal ? toApproval(stored.approval) : null,
  editions: stored?.editions ?? 0,
  liveEdition: stored?.liveEdition ?? null,
  liveSeal: stored?.liveSeal ?? null,
  firstPublishedAt: stored?.firstPublishedAt ? new Date(stored.firstPublishedAt).toISOString() : null,
  forced: stored?.forced ?? false,
  events: stored?.events ?? 0,
  lastHash: stored?.lastHash ?? null,
})

const toApproval = ({ by, at, seal, format }: NonNullable<Track['approval']>) => ({
  by,
  at: new Date(at).toISOString(),
  seal,
  format,
})
