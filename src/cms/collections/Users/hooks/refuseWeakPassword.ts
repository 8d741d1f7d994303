import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

export const SHORTEST_PASSWORD = 12

/** A new password has twelve characters or more, whichever door it is set through. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { password } = args.data as { password?: unknown } // of all that is sent, only this matters here
  if (typeof password === 'string' && password.length < SHORTEST_PASSWORD) refuse(req, TOO_SHORT, 400)
  return args
}

const TOO_SHORT = words(
  `A password has ${SHORTEST_PASSWORD} characters or more.`,
  `Un mot de passe compte au moins ${SHORTEST_PASSWORD} caractères.`,
)
