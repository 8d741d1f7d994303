import type { PayloadRequest } from 'payload'
import type { Edition } from '../../newsroom/editions/edition'
import { trackKey, type Track } from '../../newsroom/workflow/track'

/** The edition of a track that is live or was the last to be; null before the first one. */
export const findLastEdition = async (req: PayloadRequest, track: Track): Promise<Edition | null> =>
  track.liveEdition === null
    ? null
    : req.payload.db.findOne<Edition & { id: string }>({
        collection: 'editions',
        where: { key: { equals: `${trackKey(track)}@${track.liveEdition}` } },
        req,
      })
