import type { PARTNER_KINDS } from '../../../newsroom/editions/content'
import { retirement } from '../../fields/retirement'
import { webAddress } from '../../fields/webAddress'
import { neededToSubmit, options, words } from '../../fields/words'
import { publishable } from '../publishable'

const KINDS = {
  donor: words('Donor', 'Donateur'),
  partner: words('Partner', 'Partenaire'),
} satisfies Record<(typeof PARTNER_KINDS)[number], unknown>

/** Those who pay for the work, and those who do it with us. */
export const Partners = publishable({
  slug: 'partners',
  labels: {
    singular: words('Partner', 'Partenaire'),
    plural: words('Partners and donors', 'Partenaires et donateurs'),
  },
  description: words(
    'Named under “funded by” and “with” on releases and programmes.',
    'Cités sous « financé par » et « avec » dans les communiqués et les programmes.',
  ),
  useAsTitle: 'name',
  defaultColumns: ['name', 'acronym', 'kind', 'updatedAt'],
  listSearchableFields: ['name', 'acronym'],
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: words('Name', 'Nom'),
      admin: { description: neededToSubmit() },
    },
    { name: 'acronym', type: 'text', localized: true, label: words('Acronym', 'Sigle') },
    { name: 'kind', type: 'select', label: words('Kind', 'Qualité'), options: options(KINDS) },
    webAddress({ name: 'site', label: words('Website', 'Site web') }),
    ...retirement('partners'),
  ],
})
