import type { PayloadRequest } from 'payload'
import canonicalize from 'canonicalize'
import type { Content } from '../../newsroom/editions/content'
import type { Kind } from '../../newsroom/editions/kinds'
import { unproject } from '../../newsroom/editions/project'
import { filesOf } from '../../newsroom/editions/readModel'
import { readSealed, sealOf } from '../../newsroom/editions/seal'
import { LOCALE_CODES, type Locale } from '../../newsroom/languages/locales'
import type { Person } from '../../newsroom/permissions/person'
import type { Door } from '../../newsroom/workflow/ledger'
import { isFrozen } from '../../newsroom/workflow/stages'
import type { Track } from '../../newsroom/workflow/track'
import { appendRow } from './appendRow'
import { columnsOf } from './columns'
import type { Committed } from './committed'
import type { Situation } from './gatherFacts'
import { findLastEdition } from './findEdition'
import { withGrant } from './grant'
import { saveTrack } from './tracks'
import { contentsOf, findMediaIds, findWorkingCopy } from './workingCopy'
import { nestedRequest } from './nestedRequest'

/**
 * Returns languages of a working copy to the text that readers see. Shared fields are returned too when the live
 * editions agree on them (or only one language has one) and neither language is frozen; otherwise they stay, and so
 * does the draft.
 */
export const discardChanges = async (options: {
  tx: PayloadRequest
  kind: Kind
  id: string
  locales: readonly Locale[]
  person: Person
  door: Door
  note?: string | undefined
  now?: Date
  situation: Situation
}): Promise<Committed[]> => {
  const { tx, kind, id, locales, situation } = options
  const { tracks } = situation
  const live = { en: await findLive(tx, tracks.en), fr: await findLive(tx, tracks.fr) }
  const isAgreed =
    live.en === null || live.fr === null || canonicalize(live.en.shared) === canonicalize(live.fr.shared)
  const returnsShared = isAgreed && !LOCALE_CODES.some((locale) => isFrozen(tracks[locale].stage))
  for (const locale of locales) {
    const content = live[locale]
    if (content) await writeBack({ tx, kind, id, locale, content, returnsShared })
  }
  await settle(options)
  return []
}

/** The content of the edition that readers see. */
const findLive = async (req: PayloadRequest, track: Track): Promise<Content | null> => {
  const edition = await findLastEdition(req, track)
  return edition ? readSealed(track.kind, edition.canonical) : null
}

const writeBack = async (options: {
  tx: PayloadRequest
  kind: Kind
  id: string
  locale: Locale
  content: Content
  returnsShared: boolean
}): Promise<void> => {
  const { tx, kind, id, locale, content, returnsShared } = options
  const media = await findMediaIds(
    tx.payload,
    tx,
    filesOf(content.text).map(({ sha256 }) => sha256),
  )
  const fields = unproject(kind, content, ({ sha256 }) => media.get(sha256))
  const granted = nestedRequest(tx, withGrant(tx.context))
  await tx.payload.update({
    collection: kind,
    id,
    locale,
    draft: true,
    data: { ...fields.text, ...(returnsShared && fields.shared), _status: 'draft' },
    depth: 0,
    overrideAccess: true, // decided by the workflow; the grant says so to the guard
    req: granted,
    context: granted.context,
  })
}

/**
 * Every track that is its live edition again is published, with no contributors. Where it is not, whoever discarded
 * changed its bytes too, and is one of its contributors. The act is on record for each track that it touched.
 */
const settle = async (options: Parameters<typeof discardChanges>[0]): Promise<void> => {
  const { tx, kind, id, locales, person, door, note, now, situation } = options
  const copy = await findWorkingCopy({ req: tx, kind, id })
  if (!copy) return
  const contents = await contentsOf({ req: tx, kind, copy })
  for (const locale of LOCALE_CODES) {
    const track = situation.tracks[locale]
    const { seal } = sealOf(kind, locale, contents[locale])
    const returned = seal === track.liveSeal && !isFrozen(track.stage)
    const changed = seal !== situation.seals[locale].seal
    if (!returned && !changed && !locales.includes(locale)) continue
    if (returned && track.stage === 'published') continue
    const next: Track = returned
      ? { ...track, stage: 'published', contributors: [], submittedBy: null, approval: null }
      : {
          ...track,
          stage: locales.includes(locale) ? 'draft' : track.stage,
          contributors: changed ? [...new Set([...track.contributors, person.id])] : track.contributors,
        }
    const entry = {
      actor: person.id,
      door,
      event: 'discard' as const,
      seal,
      edition: null,
      note: note?.trim() || null,
    }
    const recorded = await appendRow({ req: tx, track, next, entry, ...(now && { now }) })
    await saveTrack({ req: tx, track: recorded, columns: columnsOf(kind, copy.fields[locale]) })
  }
}
