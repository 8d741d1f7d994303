import type { PayloadRequest } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { withGrant } from './grant'
import { nestedRequest } from './nestedRequest'

/**
 * Sets Payload's own `_status`, which serves Payload's lists and nothing of ours: `published` while any track has
 * a live or withdrawn edition.
 */
export const setStatus = async (options: {
  req: PayloadRequest
  kind: Kind
  id: string
  status: 'published' | 'draft'
}): Promise<void> => {
  const { req, kind, id, status } = options
  const granted = nestedRequest(req, withGrant(req.context))
  await req.payload.update({
    collection: kind,
    id,
    data: { _status: status },
    locale: 'en',
    depth: 0,
    overrideAccess: true, // decided by the workflow; the grant says so to the guard
    req: granted,
    context: granted.context,
  })
}
