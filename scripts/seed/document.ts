import type { ContentOf } from '../../src/newsroom/editions/content'
import type { Kind } from '../../src/newsroom/editions/kinds'
import { otherLocale, type Locale } from '../../src/newsroom/languages/locales'

/** How far a text has come when the seed is through with it. */
export type SeedStage = 'draft' | 'inReview' | 'changesRequested' | 'published'

/**
 * A document of the demo. It is written as its editions are (see `editions/content`), with one difference: what it
 * refers to is named by kind and key, such as `offices/bangkok`, and its pictures by key alone (see `picture`).
 */
export type SeedDocument<K extends Kind = Kind> = {
  kind: K
  /** Unique within its kind. */
  key: string
  shared: ContentOf[K]['shared']
  text: Partial<Record<Locale, ContentOf[K]['text']>>
  /** A language without a stage is published, where there is a text for it. */
  stage?: Partial<Record<Locale, SeedStage>>
  /** What the reviewer asks for, where changes are requested. */
  reviewNote?: string
  /** The language it was written in first, where that is not English. */
  writtenFirstIn?: Locale
  /** Fields of the working copy that no edition holds, such as a contact's private channels. */
  staffOnly?: Record<string, unknown>
}

/** A document of any one kind: its parts belong together. */
export type AnySeedDocument = { [K in Kind]: SeedDocument<K> }[Kind]

/** What other documents call it. */
export const refOf = ({ kind, key }: AnySeedDocument): string => `${kind}/${key}`

/** The languages it has a text in, the one it was written in first before the other. */
export const localesOf = ({ text, writtenFirstIn = 'en' }: AnySeedDocument): Locale[] =>
  [writtenFirstIn, otherLocale(writtenFirstIn)].filter((locale) => text[locale] !== undefined)

/** How far the text of a language is to come. */
export const stageOf = (document: AnySeedDocument, locale: Locale): SeedStage =>
  document.stage?.[locale] ?? 'published'
