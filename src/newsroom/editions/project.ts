import type { Codec, ReadFile, WriteFile } from './codecs'
import type { Content } from './content'
import { EDITION_FIELDS } from './fields'
import type { Kind } from './kinds'

type Fields = Readonly<Record<string, unknown>>

/**
 * What an edition of this working copy would contain: the fields of one language and the shared ones, and
 * nothing else. `files` answers what is known of a media document.
 */
export const project = <K extends Kind>(kind: K, copy: Fields, files: ReadFile): Content<K> => {
  const { text, shared } = EDITION_FIELDS[kind]
  return { text: readHalf(text, copy, files), shared: readHalf(shared, copy, files) } as Content<K> // the table names K's fields
}

/** The way back: the fields of a working copy that would give this content. Absent fields are emptied. */
export const unproject = <K extends Kind>(
  kind: K,
  content: Content<K>,
  files: WriteFile,
): { text: Record<string, unknown>; shared: Record<string, unknown> } => {
  const { text, shared } = EDITION_FIELDS[kind]
  return { text: writeHalf(text, content.text, files), shared: writeHalf(shared, content.shared, files) }
}

const readHalf = (half: Readonly<Record<string, Codec>>, copy: Fields, files: ReadFile): Fields =>
  Object.fromEntries(
    Object.entries(half)
      .map(([name, codec]) => [name, codec.read(copy[name], files)] as const)
      .filter(([, value]) => value !== undefined),
  )

const writeHalf = (half: Readonly<Record<string, Codec>>, content: Fields, files: WriteFile) =>
  Object.fromEntries(
    Object.entries(half).map(([name, codec]) => {
      const value = content[name]
      return [name, value === undefined ? (codec.empty ?? null) : codec.write(value, files)]
    }),
  )
