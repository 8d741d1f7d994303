import type { Role } from './person'

/** Roles that no one holds together: who manages people and their rights decides nothing that readers see. */
export const INCOMPATIBLE: readonly (readonly [Role, Role])[] = [
  ['admin', 'reviewer'],
  ['admin', 'chief'],
]

/** The first pair of these roles that no one may hold together, or null where they may be given. */
export const refuseRoles = (roles: readonly Role[]): readonly [Role, Role] | null =>
  INCOMPATIBLE.find(([one, other]) => roles.includes(one) && roles.includes(other)) ?? null
