import type { CheckboxField, Condition, Field, SelectField } from 'payload'
import type { Role } from '../../../../newsroom/permissions/person'
import { options, words, type Words } from '../../../fields/words'
import { LOCALE_NAMES } from '../../registerWords'

const ROLES = {
  author: words('Author: writes, translates, submits', 'Auteur : rédige, traduit, soumet'),
  reviewer: words('Reviewer: reads, approves, publishes', 'Relecteur : relit, approuve, publie'),
  chief: words('Chief: all of that, and withdraws', 'Rédacteur en chef : tout cela, et retire'),
  admin: words('Administrator: manages accounts', 'Administrateur : gère les comptes'),
} satisfies Record<Role, Words>

/** On one's own account there are no rights to change, so none are offered. */
const ofOthers: Condition = (account, _siblings, { user }) =>
  account?.email === undefined || account.email !== user?.email

const languages = (name: 'writes' | 'reviews', label: Words): SelectField => ({
  name,
  type: 'select',
  hasMany: true,
  label,
  options: options(LOCALE_NAMES),
  admin: { condition: ofOthers },
})

/** What a person may do here, in which languages and for which offices. */
export const rights: Field[] = [
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    label: words('Roles', 'Rôles'),
    options: options(ROLES),
    admin: {
      condition: ofOthers,
      description: words(
        'Roles add up, but an administrator is neither a reviewer nor a chief.',
        'Les rôles s’additionnent, mais un administrateur n’est ni relecteur ni rédacteur en chef.',
      ),
    },
  },
  languages('writes', words('Writes in', 'Écrit en')),
  languages('reviews', words('Reviews in', 'Relit en')),
  {
    name: 'allOffices',
    type: 'checkbox',
    defaultValue: false,
    label: words('Writes for all offices', 'Écrit pour tous les bureaux'),
    admin: { condition: ofOthers },
  },
  {
    name: 'offices',
    type: 'relationship',
    relationTo: 'offices',
    hasMany: true,
    label: words('Writes for', 'Écrit pour'),
    admin: {
      condition: (account, siblings, more) =>
        ofOthers(account, siblings, more) && account?.allOffices !== true,
    },
  },
]

/** Whoever has left stays on record, and can do nothing more. */
export const active: CheckboxField = {
  name: 'active',
  type: 'checkbox',
  defaultValue: true,
  label: words('Active', 'Actif'),
  admin: {
    position: 'sidebar',
    condition: ofOthers,
    description: words(
      'Someone who has left is deactivated: their name stays in the history, their sessions end at once.',
      'Une personne partie est désactivée : son nom reste au journal, ses sessions prennent fin aussitôt.',
    ),
  },
}
