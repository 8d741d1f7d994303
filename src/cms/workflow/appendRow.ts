import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { nextRow, type LedgerRow } from '../../newsroom/workflow/ledger'
import type { Track } from '../../newsroom/workflow/track'
import { languageOf } from './languageOf'
import { WorkflowRefusal } from './WorkflowRefusal'

/**
 * Writes the next row of a track's chain and answers the track as it is after it, counted and chained. The row's
 * key is unique: whoever comes second for the same number is told that somebody was faster, and writes nothing.
 */
export const appendRow = async (options: {
  req: PayloadRequest
  /** As it stood, and as the event leaves it. */
  track: Track
  next: Track
  entry: Pick<LedgerRow, 'actor' | 'door' | 'event' | 'seal' | 'edition' | 'note'>
  now?: Date
}): Promise<Track> => {
  const { req, track, next, entry, now = new Date() } = options
  const row = nextRow(track, { ...entry, from: track.stage, to: next.stage, at: now.toISOString() })
  try {
    await req.payload.db.create({ collection: 'ledger', data: row, req })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new WorkflowRefusal([{ kind: 'someoneWasFaster', locale: track.locale }], languageOf(req))
  }
  return { ...next, events: row.n, lastHash: row.hash }
}
