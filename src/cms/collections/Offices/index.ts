import { OFFICE_KINDS } from '../../../newsroom/editions/content'
import { countries, country } from '../../fields/countries'
import { phone } from '../../fields/phones'
import { pressDesk } from '../../fields/pressDesk'
import { reference } from '../../fields/reference'
import { retirement } from '../../fields/retirement'
import { slug } from '../../fields/slug'
import { neededToSubmit, options, words, type Words } from '../../fields/words'
import { publishable } from '../publishable'
import { closedDays, pressHours } from './fields/pressHours'
import { timeZone } from './fields/timeZone'

const KINDS = {
  headquarters: words('Headquarters', 'Siège'),
  regional: words('Regional office', 'Bureau régional'),
  country: words('Country office', 'Bureau de pays'),
  liaison: words('Liaison office', 'Bureau de liaison'),
} satisfies Record<(typeof OFFICE_KINDS)[number], Words>

/** Where we are, and where journalists call. */
export const Offices = publishable({
  slug: 'offices',
  labels: { singular: words('Office', 'Bureau'), plural: words('Offices', 'Bureaux') },
  description: words(
    'Where we are, and where journalists call.',
    'Où nous sommes, et où les journalistes appellent.',
  ),
  useAsTitle: 'name',
  defaultColumns: ['name', 'kind', 'country', 'city', 'updatedAt'],
  listSearchableFields: ['name', 'slug', 'city'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Text', 'Texte'),
          description: words('Written in each language.', 'À rédiger dans chaque langue.'),
          fields: [
            {
              name: 'name',
              type: 'text',
              localized: true,
              label: words('Name', 'Nom'),
              admin: { description: neededToSubmit() },
            },
            {
              name: 'introduction',
              type: 'textarea',
              localized: true,
              label: words('Introduction', 'Introduction'),
            },
            {
              name: 'address',
              type: 'textarea',
              localized: true,
              label: words('Postal address', 'Adresse postale'),
            },
            {
              name: 'head',
              type: 'group',
              localized: true,
              label: words('Head of the office', 'Responsable du bureau'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'name', type: 'text', label: words('Name', 'Nom') },
                    { name: 'title', type: 'text', label: words('Title', 'Titre') },
                  ],
                },
              ],
            },
            slug(),
          ],
        },
        {
          label: words('About this office', 'À propos du bureau'),
          description: words('Shared by both languages.', 'Commun aux deux langues.'),
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: words('Kind', 'Nature'),
              options: options(KINDS),
              admin: { description: neededToSubmit() },
            },
            country({ name: 'country', label: words('Country', 'Pays'), description: neededToSubmit() }),
            { name: 'city', type: 'text', label: words('City', 'Ville') },
            {
              name: 'coordinates',
              type: 'group',
              label: words('Coordinates', 'Coordonnées géographiques'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'latitude',
                      type: 'number',
                      min: -90,
                      max: 90,
                      label: words('Latitude', 'Latitude'),
                    },
                    {
                      name: 'longitude',
                      type: 'number',
                      min: -180,
                      max: 180,
                      label: words('Longitude', 'Longitude'),
                    },
                  ],
                },
              ],
            },
            countries({ name: 'countriesCovered', label: words('Countries covered', 'Pays couverts') }),
            reference({ name: 'parent', to: 'offices', label: words('Reports to', 'Rattaché à') }),
          ],
        },
        {
          label: words('For the press', 'Pour la presse'),
          description: words('Shared by both languages.', 'Commun aux deux langues.'),
          fields: [
            pressDesk(),
            timeZone,
            pressHours,
            closedDays,
            reference({
              name: 'outsideHours',
              to: 'offices',
              label: words(
                'Takes over outside press hours',
                'Prend le relais en dehors des heures de presse',
              ),
            }),
            phone({ name: 'dutyLine', label: words('Duty line', 'Permanence téléphonique') }),
          ],
        },
      ],
    },
    ...retirement('offices'),
  ],
})
