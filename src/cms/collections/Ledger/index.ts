import type { CollectionConfig } from 'payload'
import { activeStaff } from '../../access/activeStaff'
import { nobody } from '../../access/nobody'
import { options, words, type Words } from '../../fields/words'
import { REGISTER } from '../groups'
import { KIND_NAMES, LOCALE_NAMES, STAGE_NAMES } from '../registerWords'
import { EVENT_NAMES } from './eventNames'

const DOORS = {
  desk: words('The desk', 'La rédaction'),
  api: words('The API', 'L’API'),
  import: words('An import', 'Une reprise de textes'),
  seed: words('Demonstration content', 'Contenu de démonstration'),
  clock: words('The clock', 'L’horloge'),
} satisfies Record<string, Words>

/**
 * The record of every act, row after row, each holding the hash of the one before. Appended to by the workflow
 * service alone: no one, admins included, can change or delete a row through any API.
 */
export const Ledger: CollectionConfig = {
  slug: 'ledger',
  labels: { singular: words('Act', 'Acte'), plural: words('History', 'Journal des actes') },
  admin: {
    group: REGISTER,
    useAsTitle: 'key',
    defaultColumns: ['at', 'event', 'kind', 'locale', 'actor', 'from', 'to'],
    listSearchableFields: ['key', 'note'],
    description: words(
      'Every act, in the order in which it happened. Nothing here can be changed.',
      'Chaque acte, dans l’ordre où il a eu lieu. Rien ici ne peut être modifié.',
    ),
    hideAPIURL: true,
  },
  access: { read: activeStaff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  indexes: [{ fields: ['kind', 'document', 'locale', 'n'] }, { fields: ['at'] }],
  fields: [
    { name: 'key', type: 'text', unique: true, required: true, label: words('Key', 'Clé') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Kind', 'Nature'),
      options: options(KIND_NAMES),
    },
    { name: 'document', type: 'text', required: true, label: words('Document', 'Document') },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: words('Language', 'Langue'),
      options: options(LOCALE_NAMES),
    },
    { name: 'n', type: 'number', required: true, label: words('Number', 'Numéro') },
    {
      name: 'event',
      type: 'select',
      required: true,
      label: words('Act', 'Acte'),
      options: options(EVENT_NAMES),
    },
    { name: 'actor', type: 'text', required: true, label: words('By', 'Par') },
    {
      name: 'door',
      type: 'select',
      required: true,
      label: words('Through', 'Par la voie de'),
      options: options(DOORS),
    },
    { name: 'from', type: 'select', label: words('From', 'De'), options: options(STAGE_NAMES) },
    { name: 'to', type: 'select', label: words('To', 'À'), options: options(STAGE_NAMES) },
    { name: 'seal', type: 'text', label: words('Checksum', 'Empreinte') },
    { name: 'edition', type: 'number', label: words('Edition', 'Édition') },
    { name: 'note', type: 'textarea', label: words('Note', 'Note') },
    { name: 'at', type: 'date', required: true, label: words('On', 'Le') },
    {
      name: 'previous',
      type: 'text',
      label: words('Hash of the act before', 'Empreinte de l’acte précédent'),
    },
    { name: 'hash', type: 'text', required: true, label: words('Hash', 'Empreinte de l’acte') },
  ],
}
