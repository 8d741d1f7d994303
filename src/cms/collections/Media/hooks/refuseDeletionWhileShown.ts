import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** What an edition names is kept for good, whatever that edition is to readers today. */
export const refuseDeletionWhileShown: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const media = await req.payload.db.findOne<{ id: string; sha256?: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  if (!media?.sha256) return
  const { totalDocs } = await req.payload.db.count({
    collection: 'editions',
    where: { files: { in: [media.sha256] } },
    req,
  })
  if (totalDocs > 0) refuse(req, IN_AN_EDITION, 409)
}

const IN_AN_EDITION = words(
  'This file stands in a text that was published, and is kept with it.',
  'Ce fichier figure dans un texte publié et est conservé avec lui.',
)
