import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever is deactivated is signed out everywhere: an old session opens nothing. */
export const endSessionsOfTheDeactivated: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const active = data.active ?? originalDoc?.active
  return active === false ? { ...data, sessions: [] } : data
}
