import { PHONE_KINDS } from '../../../newsroom/editions/content'
import { day } from '../../fields/day'
import { phone } from '../../fields/phones'
import { reference } from '../../fields/reference'
import { retirement } from '../../fields/retirement'
import { neededToSubmit, options, words, type Words } from '../../fields/words'
import { publishable } from '../publishable'
import { privateChannels } from './fields/privateChannels'
import { spokenLanguages } from './fields/spokenLanguages'

const PHONES = {
  desk: words('Desk', 'Bureau'),
  mobile: words('Mobile', 'Portable'),
  duty: words('Duty line', 'Permanence'),
} satisfies Record<(typeof PHONE_KINDS)[number], Words>

/** People and desks that journalists may reach. What is published here is personal data: no more than is needed. */
export const MediaContacts = publishable({
  slug: 'media-contacts',
  labels: {
    singular: words('Media contact', 'Contact médias'),
    plural: words('Media contacts', 'Contacts médias'),
  },
  description: words(
    'People and desks that journalists may reach.',
    'Les personnes et services que les journalistes peuvent joindre.',
  ),
  useAsTitle: 'name',
  defaultColumns: ['name', 'role', 'office', 'email', 'updatedAt'],
  listSearchableFields: ['name', 'email', 'role'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('For journalists', 'Pour les journalistes'),
          description: words('What readers will see.', 'Ce que les lecteurs verront.'),
          fields: [
            {
              name: 'name',
              type: 'text',
              label: words('Name', 'Nom'),
              admin: {
                description: neededToSubmit(
                  words('Of a person or a desk.', 'D’une personne ou d’un service.'),
                ),
              },
            },
            { name: 'role', type: 'text', localized: true, label: words('Role', 'Fonction') },
            {
              name: 'note',
              type: 'textarea',
              localized: true,
              label: words('Note', 'Note'),
              admin: {
                description: words(
                  'What they speak about, or when to call.',
                  'Les sujets traités, ou les heures où appeler.',
                ),
              },
            },
            spokenLanguages,
            {
              name: 'email',
              type: 'email',
              label: words('Public e-mail', 'Adresse électronique publique'),
              admin: { description: neededToSubmit() },
            },
            {
              name: 'phones',
              type: 'array',
              label: words('Telephones', 'Téléphones'),
              labels: {
                singular: words('Telephone', 'Téléphone'),
                plural: words('Telephones', 'Téléphones'),
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    phone({ name: 'number', label: words('Number', 'Numéro') }),
                    { name: 'extension', type: 'text', label: words('Extension', 'Poste') },
                    {
                      name: 'kind',
                      type: 'select',
                      label: words('Kind', 'Nature'),
                      options: options(PHONES),
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: words('Staff only', 'Réservé au personnel'),
          description: words('Never shown to readers.', 'Jamais montré aux lecteurs.'),
          fields: [privateChannels],
        },
      ],
    },
    reference({
      name: 'office',
      to: 'offices',
      label: words('Office', 'Bureau'),
      description: neededToSubmit(),
      sidebar: true,
    }),
    day({ name: 'from', label: words('Reachable from', 'Joignable à partir du'), sidebar: true }),
    day({ name: 'until', label: words('Reachable until', 'Joignable jusqu’au'), sidebar: true }),
    ...retirement('media-contacts'),
  ],
})
