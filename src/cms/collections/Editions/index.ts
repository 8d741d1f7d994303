import type { CollectionConfig } from 'payload'
import { activeStaff } from '../../access/activeStaff'
import { nobody } from '../../access/nobody'
import { options, words } from '../../fields/words'
import { REGISTER } from '../groups'
import { KIND_NAMES, LOCALE_NAMES, STANDING_NAMES } from '../registerWords'

/**
 * Sealed, numbered, immutable texts: all that readers ever see. Written by the workflow service alone; no API
 * may create, change or delete one. `canonical` is the sealed text, the other fields are derived from it.
 */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: { en: 'Edition', fr: 'Édition' }, plural: { en: 'Editions', fr: 'Éditions' } },
  admin: {
    group: REGISTER,
    useAsTitle: 'key',
    defaultColumns: ['key', 'standing', 'publishedAt', 'seal'],
    description: {
      en: 'What readers see and saw. Nothing here can be changed.',
      fr: 'Ce que les lecteurs voient et ont vu. Rien ici ne peut être modifié.',
    },
    hideAPIURL: true,
  },
  access: { read: activeStaff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: true,
  indexes: [
    { fields: ['kind', 'locale', 'slug', 'standing'] },
    { fields: ['kind', 'document', 'standing'] },
    { fields: ['kind', 'standing', 'newsDate'] },
    { fields: ['files', 'standing'] },
  ],
  fields: [
    { name: 'key', type: 'text', label: words('Key', 'Clé'), unique: true, required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      label: words('Kind', 'Nature'),
      options: options(KIND_NAMES),
      required: true,
    },
    { name: 'document', type: 'text', label: words('Document', 'Document'), required: true },
    {
      name: 'locale',
      type: 'select',
      label: words('Language', 'Langue'),
      options: options(LOCALE_NAMES),
      required: true,
    },
    { name: 'number', type: 'number', label: words('Number', 'Numéro'), required: true },
    {
      name: 'standing',
      type: 'select',
      label: words('For readers', 'Pour les lecteurs'),
      options: options(STANDING_NAMES),
      required: true,
    },
    { name: 'seal', type: 'text', label: words('Checksum', 'Empreinte'), required: true, index: true },
    { name: 'format', type: 'number', label: words('Format', 'Format'), required: true },
    { name: 'canonical', type: 'textarea', label: words('Sealed text', 'Texte scellé'), required: true },
    { name: 'publishedAt', type: 'date', label: words('Published on', 'Publié le'), required: true },
    {
      name: 'firstPublishedAt',
      type: 'date',
      label: words('First published on', 'Première publication le'),
      required: true,
    },
    { name: 'contributors', type: 'text', label: words('Edited by', 'Ont modifié ce texte'), hasMany: true },
    { name: 'approvedBy', type: 'text', label: words('Approved by', 'Approuvé par') },
    { name: 'publishedBy', type: 'text', label: words('Published by', 'Publié par') },
    {
      name: 'forced',
      type: 'checkbox',
      label: words('Live, awaiting a second reading', 'En ligne, sans relecture'),
      defaultValue: false,
    },
    { name: 'slug', type: 'text', label: words('Address', 'Adresse') },
    { name: 'newsDate', type: 'text', label: words('Ordered by', 'Classé à la date du') },
    {
      name: 'archive',
      type: 'checkbox',
      label: words('Appeared elsewhere before', 'Déjà paru ailleurs'),
      defaultValue: false,
    },
    { name: 'type', type: 'text', label: words('Type', 'Type') },
    { name: 'office', type: 'text', label: words('Office', 'Bureau') },
    { name: 'programmes', type: 'text', label: words('Programmes', 'Programmes'), hasMany: true },
    { name: 'topics', type: 'text', label: words('Topics', 'Thèmes'), hasMany: true },
    { name: 'countries', type: 'text', label: words('Countries', 'Pays'), hasMany: true },
    {
      name: 'partners',
      type: 'text',
      label: words('Partners and donors', 'Partenaires et donateurs'),
      hasMany: true,
    },
    { name: 'files', type: 'text', label: words('Files', 'Fichiers'), hasMany: true },
  ],
}
