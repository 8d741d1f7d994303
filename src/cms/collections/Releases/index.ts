import { publishable } from '../publishable'
import { words } from '../../fields/words'
import { about } from './fields/about'
import { importSource } from './fields/importSource'
import { links } from './fields/links'
import { text } from './fields/text'
import { forgetImportInCopies, noteCopies } from './hooks/forgetImportInCopies'

/** Press releases, statements, media advisories and briefing notes. */
export const Releases = publishable({
  slug: 'releases',
  labels: { singular: words('Release', 'Communiqué'), plural: words('Releases', 'Communiqués') },
  description: words(
    'Press releases, statements, media advisories and briefing notes.',
    'Communiqués de presse, déclarations, avis aux médias et notes d’information.',
  ),
  useAsTitle: 'headline',
  defaultColumns: ['headline', 'type', 'office', 'datelineDate', 'updatedAt'],
  listSearchableFields: ['headline', 'slug', 'summary'],
  hooks: { beforeOperation: [noteCopies], beforeChange: [forgetImportInCopies] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Text', 'Texte'),
          description: words('Written in each language.', 'À rédiger dans chaque langue.'),
          fields: text,
        },
        {
          label: words('About this release', 'À propos de ce communiqué'),
          description: words('Shared by both languages.', 'Commun aux deux langues.'),
          fields: about,
        },
        {
          label: words('Links', 'Liens'),
          description: words(
            'Shared by both languages. What is not live is left out until it is.',
            'Commun aux deux langues. Ce qui n’est pas en ligne est omis tant qu’il ne l’est pas.',
          ),
          fields: links,
        },
        {
          label: words('Import', 'Reprise'),
          description: words(
            'Where this text came from. Never shown to readers.',
            'D’où vient ce texte. Jamais montré aux lecteurs.',
          ),
          fields: [importSource],
          admin: { condition: (data) => Boolean(data?.importSource?.source) },
        },
      ],
    },
    {
      name: 'wantedAt',
      type: 'date',
      label: words('Wanted for', 'Parution souhaitée'),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: words(
          'A wish, not a schedule. Shown in your own time.',
          'Un souhait, non une programmation. À votre heure locale.',
        ),
      },
    },
    {
      name: 'sourceLanguage',
      type: 'select',
      label: words('Written first in', 'Rédigé d’abord en'),
      options: [
        { value: 'en', label: words('English', 'anglais') },
        { value: 'fr', label: words('French', 'français') },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})
