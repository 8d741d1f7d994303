import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

const CREDENTIALS = ['email', 'username', 'password', 'token'] as const

/** An e-mail, a password or a token is text. `{ "$ne": null }` and its kin are no one's credentials. */
export const refuseOperators: CollectionBeforeOperationHook = ({ args, req }) => {
  const sent: unknown[] = [req.data, 'data' in args ? args.data : undefined]
  if (sent.some(holdsOperator)) refuse(req, NOT_TEXT, 400)
  return args
}

const holdsOperator = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  CREDENTIALS.some((name) => {
    const value = Object.entries(data).find(([key]) => key === name)?.[1]
    return value !== undefined && value !== null && typeof value !== 'string'
  })

const NOT_TEXT = words(
  'E-mail, password and token must be text.',
  'L’adresse, le mot de passe et le jeton doivent être du texte.',
)
