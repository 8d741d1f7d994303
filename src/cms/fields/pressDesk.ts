import type { GroupField } from 'payload'
import { phone } from './phones'
import { neededToSubmit, words } from './words'

/** Where journalists write and call when they know nobody by name. */
export const pressDesk = (): GroupField => ({
  name: 'pressDesk',
  type: 'group',
  label: words('Press desk', 'Service de presse'),
  admin: {
    description: neededToSubmit(
      words('Where journalists write and call.', 'Où les journalistes peuvent écrire et appeler.'),
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: words('E-mail', 'Adresse électronique') },
        phone({ name: 'phone', label: words('Telephone', 'Téléphone') }),
      ],
    },
  ],
})
