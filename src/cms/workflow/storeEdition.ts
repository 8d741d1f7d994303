import type { PayloadRequest } from 'payload'
import type { Content } from '../../newsroom/editions/content'
import { nextEdition } from '../../newsroom/workflow/nextEdition'
import type { Seal } from '../../newsroom/editions/seal'
import type { Track } from '../../newsroom/workflow/track'
import type { Committed } from './committed'
import { findLastEdition } from './findEdition'

/** Writes the next edition and supersedes the one that readers see until now. */
export const storeEdition = async (options: {
  req: PayloadRequest
  track: Track
  content: Content
  seal: Seal
  publishedBy: string
  now: Date
}): Promise<Committed> => {
  const { req, track } = options
  const edition = nextEdition(options)
  const { kind, document, locale } = edition
  const last = await findLastEdition(req, track)
  if (last) {
    await req.payload.db.updateOne({
      collection: 'editions',
      where: { key: { equals: last.key } },
      data: { standing: 'superseded' },
      req,
    })
  }
  await req.payload.db.create({ collection: 'editions', data: edition, req })
  return {
    kind,
    document,
    locale,
    slugs: [...new Set([edition.slug, last?.slug ?? null])].filter((slug) => slug !== null),
  }
}
