import type { Block, Body, Content, Inline, Link, List } from '../editions/content'
import type { Kind } from '../editions/kinds'
import { isPublicHref } from '../editions/publicHref'

/** What a track lacks before it can be submitted: the field, by its path in the form, and in which way. */
export type Missing = {
  field: string
  kind: 'empty' | 'altText' | 'credit' | 'speaker' | 'quoteText' | 'file' | 'row' | 'link'
}

export type CompletenessFacts = {
  /** The text came from an import: it needs no dateline, but the day or year it was first published on. */
  imported: boolean
  /** How many editions the track has had: from the second on, a change is named. */
  editions: number
}

/** The fields marked `*` in the content model: those of the text, and those that both languages share. */
const NEEDED: { [K in Kind]: { text: readonly string[]; shared: readonly string[] } } = {
  releases: {
    text: ['headline', 'slug', 'summary', 'datelinePlace', 'body'],
    shared: ['type', 'datelineDate', 'office', 'contacts'],
  },
  'media-contacts': { text: [], shared: ['name', 'languages', 'office', 'email'] },
  offices: {
    text: ['name', 'slug'],
    shared: ['kind', 'country', 'timeZone', 'pressDesk.email', 'pressDesk.phone'],
  },
  programmes: { text: ['title', 'slug', 'summary'], shared: [] },
  partners: { text: ['name'], shared: [] },
  topics: { text: ['name', 'slug'], shared: [] },
  pages: { text: ['title', 'slug'], shared: [] },
  navigation: { text: ['sections'], shared: [] },
  organisation: { text: ['name'], shared: [] },
}

/** The fields that a form marks as needed, for both halves of a kind. */
export const neededFields = (kind: Kind): readonly string[] => [...NEEDED[kind].text, ...NEEDED[kind].shared]

/**
 * What is still missing before a text may be submitted: every needed field, alternative texts and credits of
 * pictures, the speaker of each quotation. No text of the other language ever stands in for what is missing.
 */
export const missingFrom = <K extends Kind>(
  kind: K,
  content: Content<K>,
  facts: CompletenessFacts,
): Missing[] => {
  const empty = (half: object, fields: readonly string[]): Missing[] =>
    fields.filter((path) => isEmpty(valueAt(half, path))).map((field) => ({ field, kind: 'empty' }))
  const missing = [...empty(content.text, NEEDED[kind].text), ...empty(content.shared, NEEDED[kind].shared)]
  const inside = [...missingInBodies(content.text), ...missingInRows(content)]
  if (kind !== 'releases') return [...missing, ...inside]
  return [...forRelease(missing, content as Content<'releases'>, facts), ...inside] // K is releases here
}

type Loose = Readonly<Record<string, unknown>>

/** What each row of a list, or each part of a group, must hold once anything at all was filled in. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  attachments: ['file', 'title'],
  head: ['name'],
  phones: ['number'],
  pressHours: ['day', 'opens', 'closes'],
  coordinates: ['latitude', 'longitude'],
  sections: ['label'],
  links: ['label', 'target'],
}

/** Rows that were begun and not finished: a link without its target, an attachment without its file. */
const missingInRows = ({ text, shared }: { text: object; shared: object }): Missing[] => {
  const within = (half: Loose, top?: string): Missing[] =>
    Object.entries(half).flatMap(([name, value]): Missing[] => {
      const rows = (Array.isArray(value) ? value : [value]).filter(isFields)
      const field = top ?? name
      return rows.flatMap((row): Missing[] => {
        const unfinished = ROWS[name]?.some((part) => isEmpty(row[part]))
        const nested = name === 'sections' || name === 'groups' ? within(row, field) : []
        return [...(unfinished ? [{ field, kind: 'row' as const }] : []), ...nested]
      })
    })
  return [...within({ ...text }), ...within({ ...shared })]
}

const isFields = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const forRelease = (
  missing: Missing[],
  content: Content<'releases'>,
  facts: CompletenessFacts,
): Missing[] => {
  const { text, shared } = content
  const kept = facts.imported
    ? missing.filter(({ field }) => field !== 'datelinePlace' && field !== 'datelineDate')
    : missing
  const more: Missing[] = []
  if (facts.imported && !shared.firstPublishedOn) more.push({ field: 'firstPublishedOn', kind: 'empty' })
  if (facts.editions > 0 && !text.changeType) more.push({ field: 'changeType', kind: 'empty' })
  if (facts.editions > 0 && !text.changeNote) more.push({ field: 'changeNote', kind: 'empty' })
  if (shared.type === 'mediaAdvisory' && !shared.event?.starts)
    more.push({ field: 'event.starts', kind: 'empty' })
  if (shared.type === 'mediaAdvisory' && !shared.event?.place)
    more.push({ field: 'event.place', kind: 'empty' })
  if (text.leadImage && !text.leadImage.file) more.push({ field: 'leadImage', kind: 'file' })
  if (text.leadImage && !text.leadImage.alt) more.push({ field: 'leadImage.alt', kind: 'altText' })
  if (text.leadImage && !text.leadImage.credit) more.push({ field: 'leadImage.credit', kind: 'credit' })
  return [...kept, ...more]
}

/** Figures without alternative text, quotations without a speaker, in any rich text of the track. */
const missingInBodies = (text: object): Missing[] =>
  Object.entries(text).flatMap(([field, value]) => (isBody(value) ? missingInBody(field, value) : []))

const missingInBody = (field: string, body: Body): Missing[] =>
  body.flatMap((block): Missing[] => {
    const lacks: Missing[] = []
    if (block.type === 'figure') {
      if (!block.file.sha256) lacks.push({ field, kind: 'file' })
      if (!block.alt) lacks.push({ field, kind: 'altText' })
      if (!block.credit) lacks.push({ field, kind: 'credit' })
    }
    if (block.type === 'quote') {
      if (!block.text) lacks.push({ field, kind: 'quoteText' })
      if (!block.speaker) lacks.push({ field, kind: 'speaker' })
    }
    if (linksIn(block).some((link) => 'href' in link.target && !isPublicHref(link.target.href))) {
      lacks.push({ field, kind: 'link' })
    }
    return lacks
  })

const linksIn = (block: Block): Link[] => {
  const inlines = ((): Inline[] => {
    if (block.type === 'paragraph' || block.type === 'heading') return block.children
    if (block.type === 'list') return itemsIn(block)
    return block.type === 'table' ? block.rows.flat().flatMap(({ children }) => children) : []
  })()
  return inlines.filter((inline) => inline.type === 'link')
}

const itemsIn = (list: List): Inline[] =>
  list.items.flatMap(({ children, list: nested }) => [...children, ...(nested ? itemsIn(nested) : [])])

const isBody = (value: unknown): value is Body =>
  Array.isArray(value) &&
  value.every((block) => typeof block === 'object' && block !== null && 'type' in block)

const valueAt = (half: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], half)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
