import type { Access } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { authorsAndChiefsCreate } from './authorsAndChiefs'

/** Create, for a kind of which there is one document: authors and chiefs, until there is one. Then no button offers it. */
export const onlyWhileThereIsNone =
  (kind: Kind): Access =>
  async ({ req }) => {
    if (!(await authorsAndChiefsCreate(kind)({ req }))) return false
    const { totalDocs } = await req.payload.count({
      collection: kind,
      overrideAccess: true, // whether there is one does not depend on who asks
      where: { id: { exists: true } },
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context']),
    })
    return totalDocs === 0
  }
