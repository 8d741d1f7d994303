import type { FileRef } from '@/newsroom/editions/content'

/** Every file that a sealed content names, wherever it stands in it. */
export const fileRefsIn = (value: unknown): FileRef[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isFileRef(value)) return [value]
  return Object.values(value).flatMap(fileRefsIn)
}

const isFileRef = (value: object): value is FileRef =>
  'sha256' in value && 'mimeType' in value && 'name' in value && typeof value.sha256 === 'string'
