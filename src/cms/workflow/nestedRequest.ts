import type { PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

/**
 * A request for an operation inside another one: in the same transaction, but with a language, a context and a query
 * of its own. Payload rewrites those of the request that it is given, and the outer save would land in the wrong
 * language.
 */
export const nestedRequest = (req: PayloadRequest, context: Record<string, unknown> = {}): PayloadRequest => {
  const nested = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'query'])
  nested.context = context
  nested.query = {}
  return nested
}
