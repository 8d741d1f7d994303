import { bodyEditor } from '../../editor/bodyEditor'
import { reference } from '../../fields/reference'
import { richText } from '../../fields/richText'
import { pageSlug } from '../../fields/slug'
import { neededToSubmit, words } from '../../fields/words'
import { publishable } from '../publishable'

/** Standing pages: who we are, what we do, how to work with us. */
export const Pages = publishable({
  slug: 'pages',
  labels: { singular: words('Page', 'Page'), plural: words('Pages', 'Pages') },
  description: words(
    'Standing pages. The navigation says where readers find them.',
    'Les pages permanentes. La navigation dit où les lecteurs les trouvent.',
  ),
  useAsTitle: 'title',
  defaultColumns: ['title', 'slug', 'parent', 'updatedAt'],
  listSearchableFields: ['title', 'slug'],
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: words('Title', 'Titre'),
      admin: { description: neededToSubmit() },
    },
    richText({ name: 'body', editor: bodyEditor, label: words('Text', 'Texte') }),
    pageSlug(),
    reference({
      name: 'parent',
      to: 'pages',
      label: words('Under the page', 'Sous la page'),
      description: words('For the path at the top of the page.', 'Pour le fil d’Ariane en haut de la page.'),
      sidebar: true,
    }),
  ],
})
