import type { CollectionConfig } from 'payload'
import { activeStaff } from '../../access/activeStaff'
import { nobody } from '../../access/nobody'
import { options, words } from '../../fields/words'
import { REGISTER } from '../groups'
import { KIND_NAMES, LOCALE_NAMES, STAGE_NAMES, STANDING_NAMES } from '../registerWords'

/**
 * Where each language of each document stands. Outside the document, so that restoring a version or copying a
 * document cannot bring an approval back. Written by the workflow service alone.
 */
export const Tracks: CollectionConfig = {
  slug: 'tracks',
  labels: {
    singular: words('Language version', 'Version linguistique'),
    plural: words('Language versions', 'Versions linguistiques'),
  },
  admin: {
    group: REGISTER,
    useAsTitle: 'key',
    defaultColumns: ['title', 'kind', 'locale', 'stage', 'standing', 'updatedAt'],
    listSearchableFields: ['title', 'key'],
    description: words(
      'Where each language of each document stands. Nothing here can be changed by hand.',
      'Où en est chaque langue de chaque document. Rien ici ne se modifie à la main.',
    ),
    hideAPIURL: true,
  },
  access: { read: activeStaff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  // Payload cannot read a group that is null, which is how an approval that was never given is stored
  hooks: { beforeRead: [({ doc }) => ({ ...doc, approval: doc.approval ?? {} })] },
  indexes: [
    { fields: ['kind', 'document'] },
    { fields: ['stage', 'locale', 'updatedAt'] },
    { fields: ['stage', 'scheduledAt'] },
  ],
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
    { name: 'title', type: 'text', label: words('Title', 'Titre') },
    { name: 'office', type: 'text', index: true, label: words('Office', 'Bureau') },
    {
      name: 'stage',
      type: 'select',
      required: true,
      label: words('Stage', 'Étape'),
      options: options(STAGE_NAMES),
    },
    {
      name: 'standing',
      type: 'select',
      label: words('For readers', 'Pour les lecteurs'),
      options: options(STANDING_NAMES),
    },
    { name: 'contributors', type: 'text', hasMany: true, label: words('Edited by', 'Ont modifié ce texte') },
    { name: 'submittedBy', type: 'text', label: words('Submitted by', 'Soumis par') },
    {
      name: 'approval',
      type: 'group',
      label: words('Approval', 'Approbation'),
      fields: [
        { name: 'by', type: 'text', label: words('By', 'Par') },
        { name: 'at', type: 'date', label: words('On', 'Le') },
        { name: 'seal', type: 'text', label: words('Checksum', 'Empreinte') },
        { name: 'format', type: 'number', label: words('Format', 'Format') },
      ],
    },
    { name: 'editions', type: 'number', label: words('Editions', 'Éditions') },
    { name: 'liveEdition', type: 'number', label: words('Live edition', 'Édition en ligne') },
    {
      name: 'liveSeal',
      type: 'text',
      label: words('Checksum of the live edition', 'Empreinte de l’édition en ligne'),
    },
    { name: 'firstPublishedAt', type: 'date', label: words('First published', 'Première publication') },
    { name: 'path', type: 'text', index: true, label: words('Reserved address', 'Adresse réservée') },
    { name: 'scheduledAt', type: 'date', label: words('Scheduled for', 'À paraître le') },
    {
      name: 'forced',
      type: 'checkbox',
      label: words('Live, awaiting a second reading', 'En ligne, sans relecture'),
    },
    {
      name: 'checkedSourceSeal',
      type: 'text',
      label: words('Checked against the source text', 'Contrôlé au regard du texte source'),
    },
    { name: 'events', type: 'number', label: words('Acts on record', 'Actes au journal') },
    {
      name: 'lastHash',
      type: 'text',
      label: words('Last link of the chain', 'Dernier maillon de la chaîne'),
    },
  ],
}
