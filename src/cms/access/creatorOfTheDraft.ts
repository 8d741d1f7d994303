import type { Access } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { hasRole } from '../../newsroom/permissions/roles'
import { toPerson } from './toPerson'

/**
 * Delete: whoever began the document, as long as it was never published. The workflow's guard keeps what was; here
 * it is asked so that the desk offers no button that it would refuse.
 */
export const creatorOfTheDraft =
  (kind: Kind): Access =>
  async ({ req, id }) => {
    const person = toPerson(req.user)
    if (!person?.active || !hasRole(person, 'author', 'chief')) return false
    if (id !== undefined && (await wasEverPublished({ req, kind, id: String(id) }))) return false
    return { createdBy: { equals: person.id } }
  }

const wasEverPublished = async (options: {
  req: Parameters<Access>[0]['req']
  kind: Kind
  id: string
}): Promise<boolean> => {
  const { req, kind, id } = options
  const { totalDocs } = await req.payload.db.count({
    collection: 'editions',
    where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }] },
    req,
  })
  return totalDocs > 0
}
