import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/**
 * A file is never replaced. Refused before Payload begins the operation: it deletes the old file first and asks
 * afterwards (payload-notes, Part 4). Crops and focal points would write the file anew, so they count too.
 */
export const refuseReplacement: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.query?.uploadEdits) refuse(req, NEVER_REPLACED)
  if (operation !== 'update') return args
  if (req.file || (await pointsElsewhere(req, args))) refuse(req, NEVER_REPLACED)
  return args
}

type Sent = { filename?: unknown; url?: unknown }

/** The form sends the file's name along with each save; another name, or an address, is an attempt at another file. */
const pointsElsewhere = async (
  req: PayloadRequest,
  args: { id?: unknown; data?: unknown },
): Promise<boolean> => {
  const sent: Sent[] = [req.data, args.data].filter((data) => typeof data === 'object' && data !== null)
  const named = sent.flatMap(({ filename, url }) => [filename, url]).filter((name) => name != null)
  if (named.length === 0) return false
  const stored = await req.payload.db.findOne<Sent & { id: string }>({
    collection: 'media',
    where: { id: { equals: String(args.id) } },
    req,
  })
  const { filename } = stored ?? {}
  return named.some((name) => typeof name !== 'string' || name.split('/').at(-1) !== filename)
}

const NEVER_REPLACED = words(
  'A file is never replaced: add the new one as a file of its own, and choose it where it belongs.',
  'Un fichier n’est jamais remplacé : ajoutez le nouveau à part, puis choisissez-le là où il doit servir.',
)
