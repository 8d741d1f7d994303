import type { CollectionBeforeLoginHook } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** A deactivated person cannot sign in, nor come in by resetting their password. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.active !== true) refuse(req, DEACTIVATED)
  return user
}

const DEACTIVATED = words('This account has been deactivated.', 'Ce compte a été désactivé.')
