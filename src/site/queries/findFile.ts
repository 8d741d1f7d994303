import type { FileRef } from '@/newsroom/editions/content'
import { readSealed } from '@/newsroom/editions/seal'
import { findEditions, type EditionRow } from './findEditions'
import { fileRefsIn } from './fileRefsIn'

/**
 * The file with this checksum, as an edition that readers may see describes it; null while there is none. A superseded
 * edition is read at its own address only while its track has a live one, and so are its files.
 */
export const findFile = async (sha256: string): Promise<FileRef | null> => {
  const rows = await findEditions({
    files: { in: [sha256] },
    standing: { in: ['live', 'withdrawn', 'superseded'] },
  })
  for (const row of rows) {
    if (row.standing === 'superseded' && !(await hasLiveEdition(row))) continue
    const file = fileRefsIn(readSealed(row.kind, row.canonical)).find((ref) => ref.sha256 === sha256)
    if (file) return file
  }
  return null
}

const hasLiveEdition = async ({ kind, document, locale }: EditionRow): Promise<boolean> => {
  const live = await findEditions({
    kind: { equals: kind },
    document: { equals: document },
    locale: { equals: locale },
    standing: { equals: 'live' },
  })
  return live.length > 0
}
