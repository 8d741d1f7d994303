import type { GroupField } from 'payload'
import { SITE_VIEWS, type SiteView } from '../../../newsroom/editions/content'
import { dropActiveAddress, leadsOutside } from '../../fields/webAddress'
import { neededToSubmit, options, words, type Words } from '../../fields/words'
import { SETTINGS } from '../groups'
import { publishable } from '../publishable'
import { onlyWhileThereIsNone } from '../../access/onlyWhileThereIsNone'
import { onlyOne, refuseSecondDocument } from '../single'

const VIEWS = {
  home: words('Home', 'Accueil'),
  news: words('News', 'Actualités'),
  whereWeWork: words('Where we work', 'Où nous travaillons'),
  programmes: words('Programmes', 'Programmes'),
  mediaContacts: words('Media contacts', 'Contacts médias'),
} satisfies Record<(typeof SITE_VIEWS)[number], Words>

type Target = { page?: unknown; view?: SiteView | null; href?: string | null } | undefined

/** One of three: a page of ours, a fixed view of the site, or an address outside it. */
const target = (): GroupField => ({
  name: 'target',
  type: 'group',
  label: words('Leads to', 'Mène à'),
  admin: {
    hideGutter: true,
    description: words(
      'A page, a view of the site, or an address outside it: one of the three.',
      'Une page, une rubrique du site ou une adresse extérieure : l’une des trois.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'page',
          type: 'relationship',
          relationTo: 'pages',
          label: words('Page', 'Page'),
          admin: { condition: (_, target: Target) => !target?.view && !target?.href },
        },
        {
          name: 'view',
          type: 'select',
          options: options(VIEWS),
          label: words('View of the site', 'Rubrique du site'),
          admin: { condition: (_, target: Target) => !target?.page && !target?.href },
        },
        {
          name: 'href',
          type: 'text',
          label: words('Address outside', 'Adresse extérieure'),
          admin: { condition: (_, target: Target) => !target?.page && !target?.view },
          hooks: { beforeChange: [dropActiveAddress] },
          validate: leadsOutside,
        },
      ],
    },
  ],
})

/** The menu of the site, one in each language. There is one document. */
export const Navigation = publishable({
  slug: 'navigation',
  labels: { singular: words('Navigation', 'Navigation'), plural: words('Navigation', 'Navigation') },
  description: words(
    'The menu of the site. There is one, in each language.',
    'Le menu du site. Il n’y en a qu’un, dans chaque langue.',
  ),
  group: SETTINGS,
  useAsTitle: 'only',
  defaultColumns: ['only', 'updatedAt'],
  listSearchableFields: ['only'],
  disableDuplicate: true,
  access: { create: onlyWhileThereIsNone('navigation') },
  hooks: { beforeOperation: [refuseSecondDocument] },
  fields: [
    onlyOne(words('The menu of the site', 'Le menu du site')),
    {
      name: 'sections',
      type: 'array',
      localized: true,
      label: words('Sections', 'Rubriques'),
      labels: { singular: words('Section', 'Rubrique'), plural: words('Sections', 'Rubriques') },
      admin: {
        initCollapsed: true,
        description: neededToSubmit(
          words('As readers see them, from first to last.', 'Dans l’ordre où les lecteurs les voient.'),
        ),
      },
      fields: [
        { name: 'label', type: 'text', label: words('Label', 'Intitulé') },
        { name: 'introduction', type: 'textarea', label: words('Introduction', 'Introduction') },
        target(),
        {
          name: 'groups',
          type: 'array',
          label: words('Groups of links', 'Groupes de liens'),
          labels: { singular: words('Group', 'Groupe'), plural: words('Groups', 'Groupes') },
          fields: [
            { name: 'label', type: 'text', label: words('Label', 'Intitulé') },
            {
              name: 'links',
              type: 'array',
              label: words('Links', 'Liens'),
              labels: { singular: words('Link', 'Lien'), plural: words('Links', 'Liens') },
              fields: [{ name: 'label', type: 'text', label: words('Label', 'Intitulé') }, target()],
            },
          ],
        },
      ],
    },
  ],
})
