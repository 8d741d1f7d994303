import type { Kind } from '../../newsroom/editions/kinds'
import { officesOf } from '../../newsroom/permissions/officesOf'
import type { TrackColumns } from './tracks'

const TITLE_FIELDS = ['headline', 'title', 'name'] as const

/** What lists show of a track, from the working copy in its language. */
export const columnsOf = (kind: Kind, fields: Record<string, unknown>): TrackColumns => ({
  title: titleOf(fields),
  office: officesOf(kind, fields)[0] ?? null,
})

/** What a document is called, in the language of these fields. */
export const titleOf = (fields: Record<string, unknown>): string | null => {
  const title = TITLE_FIELDS.map((name) => fields[name]).find(
    (value) => typeof value === 'string' && value !== '',
  )
  return typeof title === 'string' ? title : null
}
