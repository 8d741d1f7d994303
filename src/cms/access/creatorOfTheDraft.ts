import type { Access } from 'payload'
import { hasRole } from '../../newsroom/permissions/roles'
import { toPerson } from './toPerson'

/** Delete: whoever began the document. What was ever published, the workflow's guard keeps for good. */
export const creatorOfTheDraft: Access = ({ req }) => {
  const person = toPerson(req.user)
  if (!person?.active || !hasRole(person, 'author', 'chief')) return false
  return { createdBy: { equals: person.id } }
}
