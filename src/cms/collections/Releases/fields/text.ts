import type { Field } from 'payload'
import { bodyEditor, noteEditor } from '../../../editor/bodyEditor'
import { picture } from '../../../fields/picture'
import { richText } from '../../../fields/richText'
import { slug } from '../../../fields/slug'
import { neededToSubmit, options, words } from '../../../fields/words'

const CHANGES = {
  update: words('Update: something new', 'Mise à jour : du nouveau'),
  correction: words('Correction: something was wrong', 'Correction : une erreur a été rectifiée'),
}

/** What is written anew in each language. */
export const text: Field[] = [
  {
    name: 'headline',
    type: 'text',
    localized: true,
    label: words('Headline', 'Titre'),
    admin: { description: neededToSubmit() },
  },
  { name: 'subtitle', type: 'text', localized: true, label: words('Subtitle', 'Sous-titre') },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    label: words('Summary', 'Chapeau'),
    admin: {
      description: neededToSubmit(
        words(
          'One or two sentences, for lists and feeds.',
          'Une ou deux phrases, pour les listes et les flux.',
        ),
      ),
    },
  },
  {
    name: 'datelinePlace',
    type: 'text',
    localized: true,
    label: words('Dateline: place', 'Lieu, en tête du texte'),
    admin: {
      description: neededToSubmit(
        words('The place that opens the text: Bangkok.', 'Le lieu qui ouvre le texte : Bangkok.'),
      ),
    },
  },
  richText({
    name: 'body',
    editor: bodyEditor,
    label: words('Text', 'Texte'),
    description: neededToSubmit(),
  }),
  richText({
    name: 'noteToEditors',
    editor: noteEditor,
    label: words('Note to editors', 'Note aux rédactions'),
  }),
  {
    name: 'leadImage',
    type: 'group',
    localized: true,
    label: words('Lead picture', 'Image principale'),
    fields: picture(),
  },
  {
    name: 'attachments',
    type: 'array',
    localized: true,
    label: words('Attachments', 'Pièces jointes'),
    labels: { singular: words('Attachment', 'Pièce jointe'), plural: words('Attachments', 'Pièces jointes') },
    fields: [
      { name: 'file', type: 'upload', relationTo: 'media', label: words('File', 'Fichier') },
      { name: 'title', type: 'text', label: words('Title', 'Titre') },
    ],
  },
  slug(),
  {
    name: 'changeType',
    type: 'select',
    localized: true,
    label: words('What changes in this edition', 'Ce que change cette édition'),
    options: options(CHANGES),
    admin: {
      description: neededToSubmit(words('From the second edition on.', 'À partir de la deuxième édition.')),
    },
  },
  {
    name: 'changeNote',
    type: 'textarea',
    localized: true,
    label: words('What readers are told about the change', 'Ce qui est dit du changement aux lecteurs'),
    admin: {
      description: neededToSubmit(words('From the second edition on.', 'À partir de la deuxième édition.')),
    },
  },
]
