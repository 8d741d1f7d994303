import type { Block } from 'payload'
import { words } from '../../cms/fields/words'

/** Words that someone said, with who said them. */
export const QuoteBlock: Block = {
  slug: 'quote',
  labels: { singular: words('Quotation', 'Citation'), plural: words('Quotations', 'Citations') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: words('What was said', 'Les propos'),
      admin: {
        description: words(
          'Without quotation marks: the site adds them.',
          'Sans guillemets : le site les ajoute.',
        ),
      },
    },
    { name: 'speaker', type: 'text', label: words('Who said it', 'Qui les a tenus') },
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'text', label: words('Role', 'Fonction') },
        { name: 'organisation', type: 'text', label: words('Organisation', 'Organisation') },
      ],
    },
  ],
}
