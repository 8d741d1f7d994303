import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'
import { FILE_TYPES, LARGEST_FILE, type FileType } from '../fileTypes'
import { stripMetadata } from '../stripMetadata'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * A new file is stored without its hidden data, under the checksum of what is left: the same picture has one
 * place, and what an edition names cannot become something else.
 */
export const storeByChecksum: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args
  const { file } = req
  if (!file) return refuse(req, NO_FILE, 400)
  const data = await bytesOf(file)
  if (data.length > LARGEST_FILE) refuse(req, TOO_LARGE, 400)
  const stripped = await stripMetadata(data)
  if (!stripped) return refuse(req, WRONG_TYPE, 400)
  const sha256 = createHash('sha256').update(stripped.data).digest('hex')
  await refuseSecondCopy(req, sha256)
  const name = toName(file.name, stripped.type)
  req.file = {
    data: stripped.data,
    mimetype: stripped.type,
    name: `${sha256}.${FILE_TYPES[stripped.type]}`,
    size: stripped.data.length,
  }
  // a file of that name on the disk has these very bytes: left there by an upload that was not stored
  return { ...args, data: { ...args.data, name, sha256 }, overwriteExistingFiles: true }
}

const bytesOf = async (file: UploadedFile): Promise<Buffer> =>
  file.tempFilePath ? readFile(file.tempFilePath) : file.data

const refuseSecondCopy = async (req: PayloadRequest, sha256: string): Promise<void> => {
  const same = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'media',
    where: { sha256: { equals: sha256 } },
    req,
  })
  if (!same) return
  const name = same.name ?? same.id
  refuse(
    req,
    words(
      `This file is here already: “${name}”. Use that one.`,
      `Ce fichier est déjà là : « ${name} ». Servez-vous de celui-là.`,
    ),
    409,
  )
}

const LONGEST_NAME = 120

/** The name that a reader downloads the file under: as it came, without a path, with the ending that is true. */
const toName = (given: string, type: FileType): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last.slice(0, last.length - extname(last).length)
  const clean = stem
    .replace(/[\p{Cc}\p{Cf}"<>|?*:]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME)
  return `${clean || 'file'}.${FILE_TYPES[type]}`
}

const NO_FILE = words('Choose a file to add.', 'Choisissez le fichier à ajouter.')
const TOO_LARGE = words('A file may have 25 MB at most.', 'Un fichier ne peut dépasser 25 Mo.')
const WRONG_TYPE = words(
  'Only pictures (JPEG, PNG, WebP, GIF) and PDF files can be added.',
  'Seuls des images (JPEG, PNG, WebP, GIF) et des fichiers PDF peuvent être ajoutés.',
)
