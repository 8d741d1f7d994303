import type { Body, Content, FileRef } from './content'
import type { Edition } from './edition'
import type { Kind } from './kinds'

/** The columns of an edition that are derived from its sealed text: by these it is found and ordered. */
export type ReadModel = Pick<
  Edition,
  | 'slug'
  | 'newsDate'
  | 'archive'
  | 'type'
  | 'office'
  | 'programmes'
  | 'topics'
  | 'countries'
  | 'partners'
  | 'files'
>

/**
 * Derives the columns. An import is ordered by the day or year it was first published on and never counts as
 * new; everything else by the instant of its track's first edition.
 */
export const readModelOf = (kind: Kind, content: Content, firstPublishedAt: string): ReadModel => {
  const text: Loose = content.text
  const shared: Loose = content.shared
  const firstPublishedOn = kind === 'releases' ? textOf(shared.firstPublishedOn) : null
  return {
    slug: textOf(text.slug),
    newsDate: firstPublishedOn ?? firstPublishedAt,
    archive: firstPublishedOn !== null,
    type: textOf(shared.type) ?? textOf(shared.kind),
    office: textOf(shared.office),
    programmes: textsOf(shared.programmes),
    topics: textsOf(shared.topics),
    countries: [...textsOf(shared.countries), ...textsOf(shared.country && [shared.country])],
    partners: textsOf(shared.partners),
    files: [...new Set(filesOf(content.text).map(({ sha256 }) => sha256))],
  }
}

type Loose = Readonly<Record<string, unknown>>
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** Every file that a text shows: its lead picture, its attachments, the figures of its rich texts. */
export const filesOf = (text: Content['text']): FileRef[] => {
  const { leadImage, attachments, ...rest } = text as Content<'releases'>['text'] // other kinds have no such fields
  const bodies = Object.values(rest).filter((value): value is Body => Array.isArray(value))
  const figures = bodies.flat().flatMap((block) => (block.type === 'figure' ? [block.file] : []))
  return [
    ...(leadImage?.file ? [leadImage.file] : []),
    ...(attachments ?? []).flatMap(({ file }) => file ?? []),
    ...figures,
  ]
}
