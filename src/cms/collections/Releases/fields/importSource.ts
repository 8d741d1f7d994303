import type { Field, GroupField } from 'payload'
import { nobody } from '../../../access/nobody'
import { words } from '../../../fields/words'
import { contactNotes } from './contactNotes'

const flags: Field = {
  name: 'flags',
  type: 'array',
  label: words('Doubts', 'Points douteux'),
  labels: { singular: words('Doubt', 'Point douteux'), plural: words('Doubts', 'Points douteux') },
  admin: {
    readOnly: true,
    description: words(
      'What was not certain when the text was read, line by line.',
      'Ce qui n’était pas certain à la lecture, ligne par ligne.',
    ),
  },
  fields: [
    { name: 'line', type: 'number', label: words('Line', 'Ligne') },
    { name: 'kind', type: 'text', label: words('Kind', 'Nature') },
    { name: 'text', type: 'textarea', label: words('Text', 'Texte') },
  ],
}

const proposals: Field = {
  name: 'proposals',
  type: 'group',
  label: words('Proposed, never set', 'Proposés, jamais retenus d’office'),
  admin: { readOnly: true },
  fields: [
    { name: 'funders', type: 'text', hasMany: true, label: words('Donors', 'Donateurs') },
    { name: 'partners', type: 'text', hasMany: true, label: words('Partners', 'Partenaires') },
  ],
}

/**
 * Where an imported release came from, with everything that was in it. Written by the import alone, kept for the
 * record, never sealed and never shown to readers.
 */
export const importSource: GroupField = {
  name: 'importSource',
  type: 'group',
  label: words('Import', 'Reprise'),
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, hideGutter: true, condition: (data) => Boolean(data?.importSource?.source) },
  fields: [
    { name: 'source', type: 'text', label: words('Source', 'Source'), admin: { readOnly: true } },
    {
      name: 'fingerprint',
      type: 'text',
      index: true,
      label: words('Checksum of the source', 'Empreinte de la source'),
      admin: { readOnly: true },
    },
    { name: 'importedAt', type: 'date', label: words('Imported on', 'Repris le'), admin: { readOnly: true } },
    flags,
    contactNotes,
    proposals,
    {
      name: 'links',
      type: 'array',
      label: words('Links in the source', 'Liens dans la source'),
      labels: { singular: words('Link', 'Lien'), plural: words('Links', 'Liens') },
      admin: { readOnly: true },
      fields: [
        { name: 'text', type: 'text', label: words('Text', 'Texte') },
        { name: 'href', type: 'text', label: words('Address', 'Adresse') },
      ],
    },
    {
      name: 'rawText',
      type: 'textarea',
      label: words('Text as it came', 'Texte d’origine'),
      admin: { readOnly: true },
    },
  ],
}
