import type { AfterErrorHook } from 'payload'
import { WorkflowRefusal } from './WorkflowRefusal'

/** For `hooks.afterError`: a save that the rules refuse answers as an event does, `{ errors: [{ kind, message }] }`. */
export const afterRefusal: AfterErrorHook = ({ error }) =>
  error instanceof WorkflowRefusal
    ? { status: error.status, response: { errors: error.reasons.map((reason) => ({ ...reason })) } }
    : undefined
