import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../access/refuse'
import { words } from '../../fields/words'

/** Readers see editions alone. Whoever is not signed in gets the same answer here, whatever else is wrong with the question. */
export const refuseAnonymous: CollectionBeforeOperationHook = ({ args, req, overrideAccess }) => {
  if (!overrideAccess && !req.user) refuse(req, SIGN_IN)
  return args
}

const SIGN_IN = words('Sign in to do this.', 'Connectez-vous pour faire cela.')
