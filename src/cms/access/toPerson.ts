import { isLocale, type Locale } from '../../newsroom/languages/locales'
import type { Person } from '../../newsroom/permissions/person'
import { isRole } from '../../newsroom/permissions/roles'

/** Whoever is signed in, as the rules know them. What a record does not say clearly gives no right. */
export const toPerson = (user: unknown): Person | null => {
  if (!isRecord(user) || typeof user.id !== 'string') return null
  return {
    id: user.id,
    roles: listOf(user.roles).filter(isRole),
    offices: user.allOffices === true ? 'all' : listOf(user.offices).flatMap(toId),
    writes: toLocales(user.writes),
    reviews: toLocales(user.reviews),
    active: user.active === true,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const toLocales = (value: unknown): Locale[] => listOf(value).filter(isLocale)

/** A reference is an id, or the document itself where Payload has put it in. */
const toId = (reference: unknown): string[] => {
  if (typeof reference === 'string') return [reference]
  return isRecord(reference) ? toId(reference.id) : []
}
