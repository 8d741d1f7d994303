/**
 * The grant of whoever holds the server's shell: an object that only this module can make, carried in a request's
 * context. Nothing that comes over HTTP can be one. Kept on `globalThis` because Next may bundle code twice.
 */
type Grant = Readonly<object>

const STORE = Symbol.for('dateline.operatorGrants')
const store = globalThis as typeof globalThis & { [STORE]?: WeakSet<Grant> }
const grants = (store[STORE] ??= new WeakSet())

const CONTEXT_KEY = 'operatorGrant'

/** A request context for commands (`admin:create`, the demo, tests): it lets accounts be made and rights be given. */
export const asOperator = (): Record<string, unknown> => {
  const grant = Object.freeze({})
  grants.add(grant)
  return { [CONTEXT_KEY]: grant }
}

/** Whether an operation was begun by a command on the server. */
export const isOperator = (context: Record<string, unknown> | undefined): boolean => {
  const grant = context?.[CONTEXT_KEY]
  return typeof grant === 'object' && grant !== null && grants.has(grant)
}
