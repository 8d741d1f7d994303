import type { CollectionConfig, SelectField } from 'payload'
import { env } from '../../../env'
import type { Role } from '../../../newsroom/permissions/person'
import { activeStaff } from '../../access/activeStaff'
import { admins } from '../../access/admins'
import { adminsOrOneself } from '../../access/adminsOrOneself'
import { nobody } from '../../access/nobody'
import { options, words, type Words } from '../../fields/words'
import { SETTINGS } from '../groups'
import { LOCALE_NAMES } from '../registerWords'
import { firstRegister } from './firstRegister'
import { endSessionsOfTheDeactivated } from './hooks/endSessionsOfTheDeactivated'
import { refuseDeactivated } from './hooks/refuseDeactivated'
import { refuseDeletion } from './hooks/refuseDeletion'
import { refuseIncompatibleRoles } from './hooks/refuseIncompatibleRoles'
import { refuseOperators } from './hooks/refuseOperators'
import { refuseRightsNotYoursToGive } from './hooks/refuseRightsNotYoursToGive'
import { refuseStrangers } from './hooks/refuseStrangers'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'

const ROLES = {
  author: words('Author: writes, translates, submits', 'Auteur : rédige, traduit, soumet'),
  reviewer: words('Reviewer: reads, approves, publishes', 'Relecteur : relit, approuve, publie'),
  chief: words('Chief: all of that, and withdraws', 'Rédacteur en chef : tout cela, et retire'),
  admin: words('Administrator: manages accounts', 'Administrateur : gère les comptes'),
} satisfies Record<Role, Words>

const languages = (name: 'writes' | 'reviews', label: Words): SelectField => ({
  name,
  type: 'select',
  hasMany: true,
  label,
  options: options(LOCALE_NAMES),
})

/** Whoever works here. People are deactivated, never deleted; nobody changes their own rights. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Person', 'Personne'), plural: words('People', 'Personnes') },
  admin: {
    group: SETTINGS,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active'],
    listSearchableFields: ['name', 'email'],
    description: words(
      'Whoever works here. People are deactivated, never deleted; nobody changes their own rights.',
      'Toutes les personnes qui travaillent ici. Un compte est désactivé, jamais supprimé ; nul ne modifie ses propres droits.',
    ),
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useAPIKey: false,
    cookies: { sameSite: 'Lax', secure: env().siteUrl.startsWith('https://') },
  },
  access: {
    admin: ({ req }) => req.user?.active === true,
    read: activeStaff,
    create: admins,
    update: adminsOrOneself,
    delete: nobody,
    unlock: admins,
  },
  endpoints: [firstRegister],
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseOperators, refuseWeakPassword, refuseStrangers],
    beforeChange: [refuseIncompatibleRoles, refuseRightsNotYoursToGive, endSessionsOfTheDeactivated],
    beforeDelete: [refuseDeletion],
    beforeLogin: [refuseDeactivated],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: words('Name', 'Nom'),
      admin: {
        description: words(
          'As colleagues read it in the history.',
          'Tel que les collègues le liront au journal.',
        ),
      },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: false,
      label: words('Roles', 'Rôles'),
      options: options(ROLES),
      admin: {
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
    },
    {
      name: 'offices',
      type: 'relationship',
      relationTo: 'offices',
      hasMany: true,
      label: words('Writes for', 'Écrit pour'),
      admin: { condition: (data) => data?.allOffices !== true },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: words('Active', 'Actif'),
      admin: {
        position: 'sidebar',
        description: words(
          'Someone who has left is deactivated: their name stays in the history, their sessions end at once.',
          'Une personne partie est désactivée : son nom reste au journal, ses sessions prennent fin aussitôt.',
        ),
      },
    },
  ],
}
