import { slug } from '../../fields/slug'
import { neededToSubmit, words } from '../../fields/words'
import { publishable } from '../publishable'

/** What releases are about, for readers who follow a subject. */
export const Topics = publishable({
  slug: 'topics',
  labels: { singular: words('Topic', 'Thème'), plural: words('Topics', 'Thèmes') },
  description: words('Subjects that readers can follow.', 'Les sujets que les lecteurs peuvent suivre.'),
  useAsTitle: 'name',
  defaultColumns: ['name', 'slug', 'updatedAt'],
  listSearchableFields: ['name', 'slug'],
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: words('Name', 'Nom'),
      admin: { description: neededToSubmit() },
    },
    slug(),
  ],
})
