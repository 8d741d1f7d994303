import type { CollectionBeforeDeleteHook } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** The history names people by their account, so accounts stay. */
export const refuseDeletion: CollectionBeforeDeleteHook = ({ req }) => refuse(req, NEVER_DELETED)

const NEVER_DELETED = words(
  'People are deactivated, never deleted: the history names them.',
  'Un compte est désactivé, jamais supprimé : le journal en garde le nom.',
)
