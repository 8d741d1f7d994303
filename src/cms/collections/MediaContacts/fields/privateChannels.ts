import type { ArrayField } from 'payload'
import { words } from '../../../fields/words'

/** How colleagues reach this person. No edition holds any of it. */
export const privateChannels: ArrayField = {
  name: 'privateChannels',
  type: 'array',
  label: words('Private channels', 'Moyens de contact privés'),
  labels: {
    singular: words('Private channel', 'Moyen de contact privé'),
    plural: words('Private channels', 'Moyens de contact privés'),
  },
  admin: {
    description: words(
      'Personal numbers and addresses, for colleagues in a hurry.',
      'Numéros et adresses personnels, pour les collègues en cas d’urgence.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'channel', type: 'text', label: words('Kind', 'Nature') },
        { name: 'address', type: 'text', label: words('Number or address', 'Numéro ou adresse') },
      ],
    },
    { name: 'note', type: 'text', label: words('Note', 'Note') },
  ],
}
