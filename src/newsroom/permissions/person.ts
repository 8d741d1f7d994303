import type { Locale } from '../languages/locales'

export const ROLES = ['author', 'reviewer', 'chief', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Someone of the staff, as the rules see them. */
export type Person = {
  id: string
  roles: readonly Role[]
  /** The offices they write for. */
  offices: readonly string[] | 'all'
  /** The languages they write, and those they review. */
  writes: readonly Locale[]
  reviews: readonly Locale[]
  /** False once deactivated: then they may do nothing. */
  active: boolean
}
