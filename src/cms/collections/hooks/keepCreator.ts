import type { FieldHook } from 'payload'

/** Who began a document is noted once, from the session, never from what was sent. */
export const keepCreator: FieldHook = ({ operation, originalDoc, req }) =>
  operation === 'create' ? (req.user?.id ?? null) : (originalDoc?.createdBy ?? null)
