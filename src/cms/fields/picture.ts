import type { Field } from 'payload'
import { neededToSubmit, words } from './words'

/** A picture and the words written for it, in the language of the text that it stands in. */
export const picture = (): Field[] => [
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    label: words('Picture', 'Image'),
    filterOptions: { mimeType: { contains: 'image' } },
  },
  {
    name: 'alt',
    type: 'text',
    label: words('Description for those who cannot see it', 'Description pour qui ne voit pas l’image'),
    admin: { description: neededToSubmit() },
  },
  { name: 'caption', type: 'textarea', label: words('Caption', 'Légende') },
  {
    name: 'credit',
    type: 'text',
    label: words('Credit', 'Crédit'),
    admin: {
      description: neededToSubmit(words('© organisation / photographer.', '© organisation / photographe.')),
    },
  },
]
