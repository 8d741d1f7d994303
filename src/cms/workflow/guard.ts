import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { isLocale } from '../../newsroom/languages/locales'
import { FROZEN_STAGES } from '../../newsroom/workflow/stages'
import { Refused } from '../access/refuse'
import { deskMessages } from '../messages'
import { isGranted } from './grant'
import { languageOf } from './languageOf'

type Arguments = {
  id?: unknown
  data?: Record<string, unknown>
  where?: unknown
  draft?: boolean
  trash?: boolean
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

/** Where a request remembers which document it copies. */
export const COPY_OF = 'copyOf'

/** Fields of the working copy that no save may bring along: they are Payload's, or the house's own. */
const NEVER_SAVED = ['_status', 'deletedAt', 'createdAt', 'updatedAt', 'createdBy'] as const

/**
 * The guard: every write without the workflow's grant is a draft save in one language, and whatever would publish,
 * unpublish, restore, or act on many documents at once is refused, whoever asks and by whichever door.
 * (Payload's many doors, and what was tried at each: the attack matrix in `guard.int.test.ts`.)
 */
export const guardOperation: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  context,
  overrideAccess,
}) => {
  const words = deskMessages[languageOf(req)].guard
  const refuse = (message: string, status = 403): never => {
    throw new Refused(message, status, null, true)
  }
  const writes = operation === 'create' || operation === 'update'
  req.locale ??= 'en'
  if (req.locale !== 'all' && !isLocale(req.locale)) refuse(words.unknownLanguage, 400)
  // Staff may read both languages at once (the desk's view of a version does); nobody writes so, no stranger asks so.
  if (req.locale === 'all' && (writes || (!overrideAccess && !req.user))) refuse(words.oneLanguage, 400)
  if (operation === 'create' && 'duplicateFromID' in args) req.context[COPY_OF] = args.duplicateFromID
  if (isGranted(context)) return args
  if (operation === 'restoreVersion') refuse(words.restore)
  if (!writes) return args

  const asked = args as Arguments // the operations' arguments differ; of them all, only these matter here
  if (operation === 'update' && asked.id === undefined) refuse(words.oneDocument)
  if (asked.publishAllLocales || asked.unpublishAllLocales || asked.publishSpecificLocale)
    refuse(words.publication)
  const data = asked.data ?? {}
  if (data._status !== undefined && data._status !== null && data._status !== 'draft')
    refuse(words.publication)
  if (data.deletedAt !== undefined && data.deletedAt !== null) refuse(words.trash)
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !isNeverSaved(name)))
  return { ...args, data: kept, draft: true, trash: false, overrideLock: true }
}

const isNeverSaved = (name: string): boolean => NEVER_SAVED.some((field) => field === name)

/** The second half of the pair: whatever got past the first is still a draft when it is about to be stored. */
export const guardStatus: CollectionBeforeChangeHook = ({ data, context, req }) => {
  if (!isGranted(context) && data._status !== 'draft') {
    throw new Refused(deskMessages[languageOf(req)].guard.publication, 403, null, true)
  }
  return data
}

/** What was ever published is never deleted, nor what others are reading; a draft is, by whoever began it alone. */
export const guardDeletion: CollectionBeforeDeleteHook = async ({ req, id, collection, context }) => {
  if (isGranted(context)) return
  const { totalDocs } = await req.payload.db.count({
    collection: 'editions',
    where: { and: [{ kind: { equals: collection.slug } }, { document: { equals: String(id) } }] },
    req,
  })
  const words = deskMessages[languageOf(req)].guard
  if (totalDocs > 0) throw new Refused(words.deletion, 403, null, true)
  const frozen = await req.payload.db.count({
    collection: 'tracks',
    where: {
      and: [
        { kind: { equals: collection.slug } },
        { document: { equals: String(id) } },
        { stage: { in: [...FROZEN_STAGES] } },
      ],
    },
    req,
  })
  if (frozen.totalDocs > 0) throw new Refused(words.frozenDeletion, 409, null, true)
}
