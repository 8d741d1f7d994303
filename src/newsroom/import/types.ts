import type { Locale } from '../languages/locales'

/** What becomes of a line of an old release: there is no other end, and nothing is dropped silently. */
export const LINE_FATES = [
  'navigation',
  'headline',
  'dateline',
  'body',
  'contact',
  'residue',
  'unplaced',
] as const

export type LineFate = (typeof LINE_FATES)[number]

/**
 * How many lines of the input met each fate. They always sum to `total`, the lines of the file (a final newline is no
 * line of its own). A line is counted once: the first paragraph counts as `dateline` when it carries one, a subtitle
 * as `headline`, a caption as `body`; a blank line shares the fate of the line before it; a line that holds nothing
 * but broken HTML, and the text of its link, is `residue`.
 */
export type LineCounts = Record<LineFate | 'total', number>

/** A doubt that a person must look at: the line of the file (from 1), its kind, and a sentence for staff. */
export interface ImportFlag {
  line: number
  kind: FlagKind
  text: string
}

/** Every kind of doubt that an import can raise. */
export type FlagKind =
  | 'noPublicationDate'
  | 'publicationDateFound'
  | 'noHeadline'
  | 'headlineDoubled'
  | 'headlineOtherLanguage'
  | 'headlineInCapitals'
  | 'headlineWithoutAccents'
  | 'headlineWithTypeLabel'
  | 'subtitleDoubtful'
  | 'noDateline'
  | 'datelineOtherLanguage'
  | 'datelineUnknownPlace'
  | 'datelineWithoutPlace'
  | 'datelineDateIncomplete'
  | 'datelineDateAmbiguous'
  | 'datelineDashUnusual'
  | 'hardWrapped'
  | 'wrapWidthGuessed'
  | 'ambiguousBreak'
  | 'brokenParagraph'
  | 'hyphenAtLineEnd'
  | 'duplicateLead'
  | 'singleParagraph'
  | 'unfinishedParagraph'
  | 'subheading'
  | 'footnote'
  | 'relativeTime'
  | 'ambiguousDate'
  | 'lostLigature'
  | 'gluedWords'
  | 'capitalWithoutAccent'
  | 'twoSpellings'
  | 'linkInResidue'
  | 'linkEndUnknown'
  | 'linkWithoutTarget'
  | 'linkRefused'
  | 'relatedLinks'
  | 'imageLost'
  | 'noContact'
  | 'contactWithoutLeadIn'
  | 'contactWithoutName'
  | 'contactWithoutPhone'
  | 'contactWithoutEmail'
  | 'emailLost'
  | 'emailDoubtful'
  | 'phoneLost'
  | 'phoneDoubtful'
  | 'textAfterContact'
  | 'otherLanguage'
  | 'doubtfulRelease'
  | 'bareText'
  | 'navigationUnfinished'
  | 'feedLabels'
  | 'copiedFromElsewhere'
  | 'hiddenCharacters'
  | 'brokenCharacters'
  | 'entitiesDecoded'
  | 'unplacedLine'

/** Why a file does not become a draft. */
export type RefusalKind =
  | 'empty'
  | 'notText'
  | 'tooLarge'
  | 'wrongEncoding'
  | 'navigationOnly'
  | 'listing'
  | 'speech'
  | 'story'
  | 'newsletter'
  | 'programme'
  | 'notARelease'
  | 'otherPage'
  | 'severalReleases'
  | 'textLost'
  | 'noBody'

/** A person or desk that journalists could once reach. Phones and e-mails stand as they were typed. */
export interface PlannedPerson {
  name: string | null
  office: string | null
  phones: string[]
  emails: string[]
}

/** The place and day that open the text. `place` and `date` are as typed, `raw` is all that was taken off the paragraph. */
export interface PlannedDateline {
  place: string | null
  date: string | null
  raw: string
}

/** The draft that an import proposes: typography set, words untouched, one string a paragraph. */
export interface PlannedRelease {
  locale: Locale
  headline: string | null
  subtitle: string | null
  dateline: PlannedDateline | null
  captions: string[]
  body: string[]
  contact: { raw: string[]; people: PlannedPerson[] }
}

/** A link of the body: `body[paragraph].slice(start, start + text.length) === text`. */
export interface PlannedLink {
  paragraph: number
  start: number
  text: string
  href: string
}

/** What the desk may use beside the release: nothing of it is ever set without a person. */
export interface ImportExtras {
  family: 'navigation' | 'header' | 'bare'
  isHtml: boolean
  /** Normalised title and first 200 letters of the body: equal for two copies of one release. */
  dedupeKey: string
  /** The dateline's day, only where day, month and year are certain. */
  isoDate: string | null
  links: PlannedLink[]
  proposals: { funders: string[]; partners: string[] }
  /** Each phone as typed, with its E.164 form where it parses. */
  phones: { typed: string; e164: string | null }[]
  /** What each body paragraph was in the source. */
  roles: ('text' | 'heading' | 'item')[]
}

/** What an import would do with one file. */
export interface PlannedImport {
  source: string
  fate: 'draft' | 'refused'
  reason: string | null
  reasonKind: RefusalKind | null
  release: PlannedRelease | null
  flags: ImportFlag[]
  lines: LineCounts
  extras: ImportExtras | null
}
