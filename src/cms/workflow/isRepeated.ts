import type { PayloadRequest } from 'payload'
import type { Locale } from '../../newsroom/languages/locales'
import type { WorkflowEvent } from '../../newsroom/workflow/events'
import type { LedgerRow } from '../../newsroom/workflow/ledger'
import { trackKey } from '../../newsroom/workflow/track'
import type { Situation } from './gatherFacts'

/**
 * Whether this is the very act that came last in each of its languages: the same event on the same text, by the
 * same person, with the same note. A line that dropped makes people and browsers send things twice; the second
 * time answers what the first one did, and writes nothing.
 */
export const isRepeated = async (options: {
  req: PayloadRequest
  situation: Situation
  locales: readonly Locale[]
  /** The last event of the act: an approval that also publishes ends with `publish`. */
  event: WorkflowEvent
  actor: string
  note: string | null
}): Promise<boolean> => {
  const { req, situation, locales, event, actor, note } = options
  for (const locale of locales) {
    const track = situation.tracks[locale]
    const last = await req.payload.db.findOne<LedgerRow & { id: string }>({
      collection: 'ledger',
      where: { key: { equals: `${trackKey(track)}#${track.events}` } },
      req,
    })
    const same =
      last !== null &&
      last.event === event &&
      last.actor === actor &&
      last.seal === situation.seals[locale].seal &&
      (last.note ?? null) === note
    if (!same) return false
  }
  return locales.length > 0
}
