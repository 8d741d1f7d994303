import type { CollectionBeforeChangeHook } from 'payload'
import { can } from '../../../../newsroom/permissions/can'
import { isOperator } from '../../../access/operatorGrant'
import { refuse } from '../../../access/refuse'
import { toPerson } from '../../../access/toPerson'
import { words } from '../../../fields/words'

type Account = Readonly<Record<string, unknown>>

const RIGHTS = ['roles', 'allOffices', 'offices', 'writes', 'reviews', 'active'] as const

/**
 * Rights are given by administrators, to others; an e-mail address, by which passwords are reset, is changed by them
 * too. Checked in a hook, so that it holds by every door; only what actually changes counts, since forms send it all.
 */
export const refuseRightsNotYoursToGive: CollectionBeforeChangeHook = (change) => {
  const { data, originalDoc, operation, req, context } = change
  if (operation === 'create' || isOperator(context)) return data
  const person = toPerson(req.user)
  const account = { id: String(originalDoc?.id) }
  const changed = (name: string) => name in data && !isSame(data[name], originalDoc?.[name])
  if (RIGHTS.some(changed) && !can(person, 'changeRights', account)) {
    refuse(req, person?.id === account.id ? OWN_RIGHTS : OTHERS_RIGHTS)
  }
  if (changed('email') && !can(person, 'manageUsers')) refuse(req, EMAIL)
  if (person && !can(person, 'editAccount', account)) refuse(req, OTHERS_RIGHTS)
  return data
}

/** The same offices in another order, or as whole documents, are the same offices; an empty list is none. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(canonical).sort().join(' ')
  if (typeof value === 'object' && value !== null && 'id' in value) return canonical((value as Account).id)
  if (value === undefined || value === null || value === false) return ''
  return typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value)
}

const OWN_RIGHTS = words(
  'Nobody changes their own roles, offices or languages: ask another administrator.',
  'Nul ne modifie ses propres rôles, bureaux ou langues : adressez-vous à un autre administrateur.',
)
const OTHERS_RIGHTS = words(
  'Only an administrator changes accounts.',
  'Seul un administrateur modifie les comptes.',
)
const EMAIL = words(
  'Only an administrator changes e-mail addresses, because passwords are reset through them.',
  'Seul un administrateur modifie les adresses, car elles servent à réinitialiser les mots de passe.',
)
