import type { Access, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { can } from '../../newsroom/permissions/can'
import { officesOf } from '../../newsroom/permissions/officesOf'
import { toPerson } from './toPerson'

/** Create: authors and chiefs. To which offices a new document may be given is said with a sentence, in a hook. */
export const authorsAndChiefsCreate =
  (kind: Kind): Access =>
  ({ req }) =>
    can(toPerson(req.user), 'createDocument', { kind, offices: [] })

/**
 * Update: authors and chiefs, authors within their offices. The latest draft says whose a document is; the main
 * document may be older. Which language a person writes is the workflow's rule.
 */
export const authorsAndChiefsUpdate =
  (kind: Kind): Access =>
  async ({ req, id }) => {
    const person = toPerson(req.user)
    if (id === undefined)
      return can(person, 'editDocument', { kind, offices: [], createdBy: person?.id ?? null })
    const document = await findDraft({ req, kind, id: String(id) })
    if (!document) return Boolean(person?.active) // so that the answer is "not found"
    const createdBy = typeof document.createdBy === 'string' ? document.createdBy : null
    return can(person, 'editDocument', { kind, offices: officesOf(kind, document), createdBy })
  }

const findDraft = async (options: { req: PayloadRequest; kind: Kind; id: string }) => {
  const { req, kind, id } = options
  const document = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: { createdBy: true, office: true, offices: true },
    overrideAccess: true, // this is the question whether access is given
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context']),
  })
  return document ? { ...document } : null
}
