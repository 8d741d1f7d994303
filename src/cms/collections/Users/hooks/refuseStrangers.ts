import type { CollectionBeforeOperationHook } from 'payload'
import { isOperator } from '../../../access/operatorGrant'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** Accounts are made by someone who is signed in, or by a command on the server. Payload's own first-register is neither. */
export const refuseStrangers: CollectionBeforeOperationHook = ({ args, operation, req, context }) => {
  if (operation === 'create' && !req.user && !isOperator(context)) refuse(req, ON_THE_SERVER)
  return args
}

const ON_THE_SERVER = words(
  'An account is made by an administrator, or on the server: npm run admin:create',
  'Un compte est créé par un administrateur, ou sur le serveur : npm run admin:create',
)
