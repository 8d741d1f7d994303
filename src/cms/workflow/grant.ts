/**
 * The workflow's grant: an object that only this module can make, carried in a request's context. Nothing that
 * comes over HTTP can be one. Kept on `globalThis` because Next may bundle server code more than once.
 */
type Grant = Readonly<object>

const STORE = Symbol.for('dateline.workflowGrants')
const store = globalThis as typeof globalThis & { [STORE]?: WeakSet<Grant> }
const grants = (store[STORE] ??= new WeakSet())

const CONTEXT_KEY = 'workflowGrant'

/** A request context that carries a new grant. Give it to one operation of the workflow service, never to a caller. */
export const withGrant = (context: Record<string, unknown>): Record<string, unknown> => {
  const grant = Object.freeze({})
  grants.add(grant)
  return { ...context, [CONTEXT_KEY]: grant }
}

/** Whether an operation was begun by the workflow service. */
export const isGranted = (context: Record<string, unknown> | undefined): boolean => {
  const grant = context?.[CONTEXT_KEY]
  return typeof grant === 'object' && grant !== null && grants.has(grant)
}
