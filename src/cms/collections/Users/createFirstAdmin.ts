import type { Payload } from 'payload'
import { asOperator } from '../../access/operatorGrant'
import { SHORTEST_PASSWORD } from './hooks/refuseWeakPassword'

export type NewAdmin = { email: string; name: string; password: string }
export type FirstAdmin =
  | { kind: 'made'; email: string; wasLockedOut: boolean }
  | { kind: 'adminExists' }
  | { kind: 'emailTaken' }
  | { kind: 'emailMalformed' }
  | { kind: 'passwordTooShort' }

/**
 * Makes the account from which all others are made. There must be no active administrator: whoever holds the
 * server's shell opens a newsroom, or one that has locked itself out, and nothing else.
 */
export const createFirstAdmin = async (
  payload: Payload,
  { email, name, password }: NewAdmin,
): Promise<FirstAdmin> => {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { kind: 'emailMalformed' }
  if (password.length < SHORTEST_PASSWORD) return { kind: 'passwordTooShort' }
  const { docs } = await payload.find({
    collection: 'users',
    pagination: false,
    depth: 0,
    overrideAccess: true, // a command of whoever holds the shell
    req: { context: {} },
  })
  if (docs.some(({ roles, active }) => active && roles?.includes('admin'))) return { kind: 'adminExists' }
  if (docs.some((user) => user.email === email.toLowerCase())) return { kind: 'emailTaken' }
  const made = await payload.create({
    collection: 'users',
    data: { email, name, password, roles: ['admin'], active: true },
    depth: 0,
    overrideAccess: true, // as above
    req: { context: asOperator() },
  })
  return { kind: 'made', email: made.email, wasLockedOut: docs.length > 0 }
}
