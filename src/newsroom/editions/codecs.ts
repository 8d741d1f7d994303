import type { FileRef, NavigationLink } from './content'

/**
 * How each form of field gets from the working copy into an edition's content (`read`) and back (`write`).
 * Reading normalises, so that "not filled in" and "filled in with nothing" are the same: absent. Writing is
 * its inverse: reading what was written gives the same content.
 */
export type Codec<T = unknown> = {
  read: (value: unknown, files: ReadFile) => T | undefined
  write: (value: T, files: WriteFile) => unknown
  /** What the working copy holds where the content has nothing; null unless said. */
  empty?: unknown
}

/** What an edition says of a file, by the id of its media document; undefined where there is none. */
export type ReadFile = (media: string) => FileRef | undefined
/** The id of the media document that holds a file. */
export type WriteFile = (file: FileRef) => string | undefined

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words as typed, in Unicode's composed form, without space around them. */
export const words: Codec<string> = {
  read: (value) => (typeof value === 'string' ? value.normalize('NFC').trim() || undefined : undefined),
  write: (value) => value,
}

/** A day, of a stored instant or day; no time of day, no zone. */
export const day: Codec<string> = {
  read: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined,
  write: (value) => `${value}T12:00:00.000Z`,
}

/** An instant, in UTC. */
export const instant: Codec<string> = {
  read: (value) => {
    const at = typeof value === 'string' ? new Date(value) : value
    return at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
  },
  write: (value) => value,
}

export const number: Codec<number> = {
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  write: (value) => value,
}

/** A box that is ticked; an empty one is absent. */
export const tick: Codec<true> = {
  read: (value) => (value === true ? true : undefined),
  write: () => true,
}

/** The id of another document. */
export const ref: Codec<string> = {
  read: (value) => {
    if (typeof value === 'string') return value || undefined
    return isFields(value) && typeof value.id === 'string' ? value.id : undefined
  },
  write: (value) => value,
}

/** Several of a kind, in their order. */
export const listOf = <T>(codec: Codec<T>): Codec<T[]> => ({
  read: (value, files) => {
    if (!Array.isArray(value)) return undefined
    const items = value
      .map((item) => codec.read(item, files))
      .filter((item): item is T & {} => item !== undefined)
    return items.length > 0 ? items : undefined
  },
  write: (value, files) => value.map((item) => codec.write(item, files)),
  empty: [],
})

/** Several of a kind whose order means nothing: sorted, each once. */
export const setOf = <T extends string | number>(codec: Codec<T>): Codec<T[]> => ({
  read: (value, files) => {
    const items = listOf(codec).read(value, files)
    return items && [...new Set(items)].sort((a, b) => (a < b ? -1 : 1))
  },
  write: (value, files) => value.map((item) => codec.write(item, files)),
  empty: [],
})

/** A choice stored as text and read as a number, as Payload's selects are. */
export const numericChoice: Codec<number> = {
  read: (value) => number.read(typeof value === 'string' && value !== '' ? Number(value) : value, noFiles),
  write: String,
}

/** Fields that belong together; absent when all of them are. */
export const group = <T extends object>(fields: {
  [Name in keyof T]-?: Codec<Exclude<T[Name], undefined>>
}): Codec<T> => ({
  read: (value, files) => {
    if (!isFields(value)) return undefined
    const entries = Object.entries<Codec>(fields as Record<string, Codec>)
      .map(([name, codec]) => [name, codec.read(value[name], files)] as const)
      .filter(([, read]) => read !== undefined)
    return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined // the names are those of T
  },
  write: (value, files) =>
    Object.fromEntries(
      Object.entries<Codec>(fields as Record<string, Codec>).map(([name, codec]) => {
        const part = (value as Fields)[name]
        return [name, part === undefined ? (codec.empty ?? null) : codec.write(part, files)]
      }),
    ),
  empty: Object.fromEntries(
    Object.entries<Codec>(fields as Record<string, Codec>).map(([name, codec]) => [
      name,
      codec.empty ?? null,
    ]),
  ),
})

/** One field of a row that holds nothing else, such as `{ day: '2026-01-01' }`. */
export const inRow = <T>(name: string, codec: Codec<T>): Codec<T> => ({
  read: (value, files) => (isFields(value) ? codec.read(value[name], files) : undefined),
  write: (value, files) => ({ [name]: codec.write(value, files) }),
})

/** A file that the text shows: what the edition says of it, never the media document. */
export const file: Codec<FileRef> = {
  read: (value, files) => {
    const media = ref.read(value, files)
    return media === undefined ? undefined : files(media)
  },
  write: (value, files) => files(value),
}

/** Where an entry of the navigation leads: to a page, to a view of the site, or out of it. */
export const navigationTarget: Codec<NavigationLink['target']> = {
  read: (value) => {
    if (!isFields(value)) return undefined
    const page = ref.read(value.page, noFiles)
    if (page) return { page }
    const view = words.read(value.view, noFiles)
    if (view) return { view } as NavigationLink['target'] // the select offers SITE_VIEWS alone
    const href = words.read(value.href, noFiles)
    return href ? { href } : undefined
  },
  write: (value) => ({ page: null, view: null, href: null, ...value }),
}

const noFiles = () => undefined
