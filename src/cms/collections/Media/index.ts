import type { CollectionConfig } from 'payload'
import { env } from '../../../env'
import { activeStaff } from '../../access/activeStaff'
import { nobody } from '../../access/nobody'
import { uploaderOrAdmin } from '../../access/uploaderOrAdmin'
import { writersOfTheLibrary } from '../../access/writersOfTheLibrary'
import { day } from '../../fields/day'
import { words } from '../../fields/words'
import { CONTENT } from '../groups'
import { keepCreator } from '../hooks/keepCreator'
import { FILE_TYPES } from './fileTypes'
import { keepAsStored } from './hooks/keepAsStored'
import { refuseDeletionWhileShown } from './hooks/refuseDeletionWhileShown'
import { refuseReplacement } from './hooks/refuseReplacement'
import { refuseUploadsOfStrangers } from './hooks/refuseUploadsOfStrangers'
import { storeByChecksum } from './hooks/storeByChecksum'
import { writeOneLanguage } from './hooks/writeOneLanguage'

/**
 * Pictures and papers. A document's file is never replaced: a new file is a new document. Files are private here;
 * readers get their bytes at /files/<sha256>/…, only while an edition that they may see names them.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('File', 'Fichier'), plural: words('Pictures and files', 'Images et fichiers') },
  admin: {
    group: CONTENT,
    useAsTitle: 'name',
    defaultColumns: ['filename', 'name', 'alt', 'rightsUntil', 'updatedAt'],
    listSearchableFields: ['name', 'alt', 'credit', 'sha256'],
    description: words(
      'A file is never replaced: a new one is added, and chosen where it belongs. Hidden data (place, camera) is taken out of pictures.',
      'Un fichier n’est jamais remplacé : on en ajoute un nouveau, que l’on choisit là où il sert. Les données cachées (lieu, appareil) sont retirées des images.',
    ),
    hideAPIURL: true,
  },
  access: {
    read: activeStaff,
    create: writersOfTheLibrary,
    update: writersOfTheLibrary,
    delete: uploaderOrAdmin,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  upload: {
    staticDir: env().mediaDir,
    mimeTypes: Object.keys(FILE_TYPES),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    displayPreview: true,
    hideRemoveFile: true, // removing it would be the first step of replacing it
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [refuseUploadsOfStrangers, writeOneLanguage, refuseReplacement, storeByChecksum],
    beforeChange: [keepAsStored],
    beforeDelete: [refuseDeletionWhileShown],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: words('Description for those who cannot see it', 'Description pour qui ne voit pas l’image'),
      admin: {
        description: words(
          'Offered where the picture is used, and changed there to fit the text.',
          'Proposée là où l’image sert, et adaptée au texte à cet endroit.',
        ),
      },
    },
    { name: 'caption', type: 'textarea', localized: true, label: words('Caption', 'Légende') },
    { name: 'credit', type: 'text', localized: true, label: words('Credit', 'Crédit') },
    {
      name: 'terms',
      type: 'textarea',
      localized: true,
      label: words('Terms of reuse', 'Conditions de réutilisation'),
    },
    day({
      name: 'rightsUntil',
      label: words('Rights until', 'Droits jusqu’au'),
      description: words(
        'Set when the file is added. After that day the caption and a sentence take the picture’s place.',
        'À indiquer en ajoutant le fichier. Passé ce jour, la légende et une phrase prennent la place de l’image.',
      ),
      sidebar: true,
    }),
    {
      name: 'name',
      type: 'text',
      label: words('Name of the file', 'Nom du fichier'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'sha256',
      type: 'text',
      unique: true,
      label: words('Checksum', 'Empreinte'),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: words('Added by', 'Ajouté par'),
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
      hooks: { beforeChange: [keepCreator] },
    },
  ],
}
