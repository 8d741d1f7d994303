import type { ArrayField } from 'payload'
import { words } from '../../../fields/words'

/** Whom the old text named as its contacts: historical and private. No public contact is made from them. */
export const contactNotes: ArrayField = {
  name: 'contactNotes',
  type: 'array',
  label: words('Contacts named in the source', 'Contacts cités dans la source'),
  labels: { singular: words('Contact', 'Contact'), plural: words('Contacts', 'Contacts') },
  admin: {
    readOnly: true,
    description: words(
      'Historical and private: these people may have left long ago.',
      'Historique et privé : ces personnes ont pu partir depuis longtemps.',
    ),
  },
  fields: [
    { name: 'name', type: 'text', label: words('Name', 'Nom') },
    { name: 'office', type: 'text', label: words('Office', 'Bureau') },
    { name: 'phones', type: 'text', hasMany: true, label: words('Telephones', 'Téléphones') },
    { name: 'emails', type: 'text', hasMany: true, label: words('E-mail', 'Adresses électroniques') },
    { name: 'raw', type: 'textarea', label: words('As it came', 'Texte d’origine') },
    {
      name: 'matchedContact',
      type: 'relationship',
      relationTo: 'media-contacts',
      label: words('Same e-mail as', 'Même adresse que'),
    },
  ],
}
