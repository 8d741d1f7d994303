import type { PROGRAMME_STATES } from '../../../newsroom/editions/content'
import { bodyEditor } from '../../editor/bodyEditor'
import { countries } from '../../fields/countries'
import { day } from '../../fields/day'
import { references } from '../../fields/reference'
import { retirement } from '../../fields/retirement'
import { richText } from '../../fields/richText'
import { slug } from '../../fields/slug'
import { neededToSubmit, options, words } from '../../fields/words'
import { publishable } from '../publishable'

const STATES = {
  planned: words('Planned', 'En préparation'),
  active: words('Under way', 'En cours'),
  closed: words('Closed', 'Achevé'),
} satisfies Record<(typeof PROGRAMME_STATES)[number], unknown>

/** Work with a beginning, partners and places, that releases report on. */
export const Programmes = publishable({
  slug: 'programmes',
  labels: { singular: words('Programme', 'Programme'), plural: words('Programmes', 'Programmes') },
  description: words('The work that releases report on.', 'Le travail dont rendent compte les communiqués.'),
  useAsTitle: 'title',
  defaultColumns: ['title', 'state', 'offices', 'updatedAt'],
  listSearchableFields: ['title', 'slug'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Text', 'Texte'),
          description: words('Written in each language.', 'À rédiger dans chaque langue.'),
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              label: words('Title', 'Titre'),
              admin: { description: neededToSubmit() },
            },
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              label: words('Summary', 'Résumé'),
              admin: { description: neededToSubmit() },
            },
            richText({ name: 'body', editor: bodyEditor, label: words('Text', 'Texte') }),
            slug(),
          ],
        },
        {
          label: words('About this programme', 'À propos du programme'),
          description: words('Shared by both languages.', 'Commun aux deux langues.'),
          fields: [
            { name: 'state', type: 'select', label: words('State', 'État'), options: options(STATES) },
            {
              type: 'row',
              fields: [
                day({ name: 'starts', label: words('Starts on', 'Commence le') }),
                day({ name: 'ends', label: words('Ends on', 'S’achève le') }),
              ],
            },
            references({
              name: 'partners',
              to: 'partners',
              label: words('Partners and donors', 'Partenaires et donateurs'),
            }),
            references({ name: 'offices', to: 'offices', label: words('Offices', 'Bureaux') }),
            countries({ name: 'countries', label: words('Countries', 'Pays') }),
            references({ name: 'topics', to: 'topics', label: words('Topics', 'Thèmes') }),
          ],
        },
      ],
    },
    ...retirement('programmes'),
  ],
})
