import type { Access } from 'payload'
import { can } from '../../newsroom/permissions/can'
import { hasRole } from '../../newsroom/permissions/roles'
import { toPerson } from './toPerson'

/** Delete: whoever put the file there, or an admin. That no edition may name it is checked with a sentence, in a hook. */
export const uploaderOrAdmin: Access = ({ req }) => {
  const person = toPerson(req.user)
  if (!person || !can(person, 'deleteFile', { createdBy: person.id, inAnEdition: false })) return false
  return hasRole(person, 'admin') || { createdBy: { equals: person.id } }
}
