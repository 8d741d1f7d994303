import type { Access } from 'payload'
import { can } from '../../newsroom/permissions/can'
import { toPerson } from './toPerson'

/** Admins, and everyone on their own account. What they may change there is said with sentences, in hooks. */
export const adminsOrOneself: Access = ({ req }) => {
  const person = toPerson(req.user)
  if (!person?.active) return false
  return can(person, 'manageUsers') || { id: { equals: person.id } }
}
