import { pressDesk } from '../../fields/pressDesk'
import { neededToSubmit, words } from '../../fields/words'
import { SETTINGS } from '../groups'
import { publishable } from '../publishable'
import { onlyWhileThereIsNone } from '../../access/onlyWhileThereIsNone'
import { onlyOne, refuseSecondDocument } from '../single'

/** Who we are, in the words that close each release. There is one document. */
export const Organisation = publishable({
  slug: 'organisation',
  labels: { singular: words('Organisation', 'Organisation'), plural: words('Organisation', 'Organisation') },
  description: words(
    'Our name, our figures and the paragraph that closes each release.',
    'Notre nom, nos chiffres et le paragraphe qui clôt chaque communiqué.',
  ),
  group: SETTINGS,
  useAsTitle: 'name',
  defaultColumns: ['name', 'shortName', 'updatedAt'],
  listSearchableFields: ['name', 'shortName'],
  disableDuplicate: true,
  access: { create: onlyWhileThereIsNone('organisation') },
  hooks: { beforeOperation: [refuseSecondDocument] },
  fields: [
    onlyOne(words('The organisation', 'L’organisation')),
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: words('Name', 'Nom'),
      admin: { description: neededToSubmit() },
    },
    { name: 'shortName', type: 'text', localized: true, label: words('Short name', 'Sigle') },
    {
      name: 'boilerplate',
      type: 'textarea',
      localized: true,
      label: words('About us, under each release', 'Qui nous sommes, sous chaque communiqué'),
    },
    {
      name: 'facts',
      type: 'group',
      localized: true,
      label: words('Figures', 'Chiffres'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'founded', type: 'number', label: words('Founded in', 'Fondée en') },
            { name: 'memberStates', type: 'number', label: words('Member States', 'États membres') },
            {
              name: 'countriesPresent',
              type: 'number',
              label: words('Countries we work in', 'Pays où nous sommes présents'),
            },
          ],
        },
      ],
    },
    pressDesk(),
  ],
})
