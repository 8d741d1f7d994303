import type { CollectionConfig } from 'payload'
import { STANDINGS } from '../../../newsroom/editions/edition'
import { KINDS } from '../../../newsroom/editions/kinds'
import { LOCALE_CODES } from '../../../newsroom/languages/locales'
import { activeStaff } from '../../access/activeStaff'
import { nobody } from '../../access/nobody'

/**
 * Sealed, numbered, immutable texts: all that readers ever see. Written by the workflow service alone; no API
 * may create, change or delete one. `canonical` is the sealed text, the other fields are derived from it.
 */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: { en: 'Edition', fr: 'Édition' }, plural: { en: 'Editions', fr: 'Éditions' } },
  admin: {
    group: { en: 'Register', fr: 'Registre' },
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
    { name: 'key', type: 'text', unique: true, required: true, index: true },
    { name: 'kind', type: 'select', options: [...KINDS], required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'locale', type: 'select', options: [...LOCALE_CODES], required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'standing', type: 'select', options: [...STANDINGS], required: true },
    { name: 'seal', type: 'text', required: true, index: true },
    { name: 'format', type: 'number', required: true },
    { name: 'canonical', type: 'textarea', required: true },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'firstPublishedAt', type: 'date', required: true },
    { name: 'contributors', type: 'text', hasMany: true },
    { name: 'approvedBy', type: 'text' },
    { name: 'publishedBy', type: 'text' },
    { name: 'forced', type: 'checkbox', defaultValue: false },
    { name: 'slug', type: 'text' },
    { name: 'newsDate', type: 'text' },
    { name: 'archive', type: 'checkbox', defaultValue: false },
    { name: 'type', type: 'text' },
    { name: 'office', type: 'text' },
    { name: 'programmes', type: 'text', hasMany: true },
    { name: 'topics', type: 'text', hasMany: true },
    { name: 'countries', type: 'text', hasMany: true },
    { name: 'partners', type: 'text', hasMany: true },
    { name: 'files', type: 'text', hasMany: true },
  ],
}
