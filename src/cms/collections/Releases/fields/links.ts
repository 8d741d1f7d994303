import type { Field } from 'payload'
import { references } from '../../../fields/reference'
import { words } from '../../../fields/words'

/** The work that a release reports on, and who pays for it or does it with us. */
export const links: Field[] = [
  references({ name: 'programmes', to: 'programmes', label: words('Programmes', 'Programmes') }),
  references({
    name: 'partners',
    to: 'partners',
    label: words('Partners and donors', 'Partenaires et donateurs'),
    description: words(
      'Readers see donors under “funded by”, the others under “with”.',
      'Les donateurs paraissent sous « financé par », les autres sous « avec ».',
    ),
  }),
]
