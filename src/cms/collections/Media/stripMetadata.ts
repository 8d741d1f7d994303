import sharp from 'sharp'
import type { FileType } from './fileTypes'

export type Stripped = { data: Buffer; type: FileType }

/**
 * The bytes that are kept of a file: pictures turned the right way up and written anew, so that nothing hidden
 * (place, camera, names, thumbnails) stays in them; papers as they came. null for what is neither.
 * What a file is, is read from its bytes, never from its name.
 */
export const stripMetadata = async (data: Buffer): Promise<Stripped | null> => {
  if (data.subarray(0, 5).toString('latin1') === '%PDF-') return { data, type: 'application/pdf' }
  const picture = await readPicture(data)
  return picture && { data: await rewrite(data, picture), type: `image/${picture.format}` }
}

type Picture = { format: Format; moving: boolean }

/** sharp writes none of what it read about a picture unless told to. A moving one keeps its frames. */
const rewrite = (data: Buffer, { format, moving }: Picture): Promise<Buffer> => {
  const picture = moving ? sharp(data, { animated: true }) : sharp(data).autoOrient()
  return picture.toFormat(format, OPTIONS[format]).toBuffer()
}

const OPTIONS = { jpeg: { quality: 90 }, png: {}, webp: { quality: 90 }, gif: {} }
type Format = keyof typeof OPTIONS

const readPicture = async (data: Buffer): Promise<Picture | null> => {
  try {
    const { format, pages = 1 } = await sharp(data).metadata()
    return isFormat(format) ? { format, moving: pages > 1 } : null
  } catch {
    return null // no picture that sharp can read: for the caller that is the whole answer
  }
}

const isFormat = (format: string | undefined): format is Format =>
  format !== undefined && Object.hasOwn(OPTIONS, format)
