/** What may be in the library, by media type, and the ending that its files are stored under. */
export const FILE_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
} as const

export type FileType = keyof typeof FILE_TYPES

/** 25 MB. */
export const LARGEST_FILE = 25 * 1024 * 1024
