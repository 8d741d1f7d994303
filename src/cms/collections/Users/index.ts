import type { CollectionConfig } from 'payload'
import { env } from '../../../env'
import { activeStaff } from '../../access/activeStaff'
import { admins } from '../../access/admins'
import { adminsOrOneself } from '../../access/adminsOrOneself'
import { nobody } from '../../access/nobody'
import { words } from '../../fields/words'
import { SETTINGS } from '../groups'
import { active, rights } from './fields/rights'
import { firstRegister } from './firstRegister'
import { endSessionsOfTheDeactivated } from './hooks/endSessionsOfTheDeactivated'
import { refuseDeactivated } from './hooks/refuseDeactivated'
import { refuseDeletion } from './hooks/refuseDeletion'
import { refuseIncompatibleRoles } from './hooks/refuseIncompatibleRoles'
import { refuseOperators } from './hooks/refuseOperators'
import { refuseRightsNotYoursToGive } from './hooks/refuseRightsNotYoursToGive'
import { refuseStrangers } from './hooks/refuseStrangers'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'

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
    ...rights,
    active,
  ],
}
