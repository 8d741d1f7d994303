import { ROLES, type Person, type Role } from './person'

/** Whether something that came from outside names a role. */
export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

/** Whether a person has one of these roles. */
export const hasRole = (person: Pick<Person, 'roles'>, ...roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role))

/** Roles that no one holds together: who manages people and their rights decides nothing that readers see. */
export const INCOMPATIBLE_ROLES: readonly (readonly [Role, Role])[] = [
  ['admin', 'reviewer'],
  ['admin', 'chief'],
]

/** The first pair of these roles that no one may hold together, or null where they may be given. */
export const refuseRoles = (roles: readonly Role[]): readonly [Role, Role] | null =>
  INCOMPATIBLE_ROLES.find(([one, other]) => roles.includes(one) && roles.includes(other)) ?? null
