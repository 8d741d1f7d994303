import type { CollectionBeforeOperationHook } from 'payload'
import { can } from '../../../../newsroom/permissions/can'
import { refuse } from '../../../access/refuse'
import { toPerson } from '../../../access/toPerson'
import { words } from '../../../fields/words'

/**
 * Asked before the file is even looked at: Payload asks for access later, and what is said of a file in between
 * would tell a stranger what the library holds.
 */
export const refuseUploadsOfStrangers: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!overrideAccess && !can(toPerson(req.user), 'uploadFile')) refuse(req, WRITERS_ONLY)
  return args
}

const WRITERS_ONLY = words(
  'Only authors and chiefs add files or change what is said of them.',
  'Seuls les auteurs et la direction de la rédaction ajoutent des fichiers ou en modifient la description.',
)
