import type { PayloadRequest } from 'payload'

/** When a save happens: now, unless the command that it comes from says when. Nothing that comes over HTTP is a Date. */
export const momentOf = (req: PayloadRequest): Date =>
  req.context.now instanceof Date ? req.context.now : new Date()
