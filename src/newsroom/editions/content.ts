import type { Kind } from './kinds'

/**
 * What an edition of each kind contains: its own text (localised), the facts both languages share, the ids
 * of what it refers to, and the checksum of each file it shows. Never the text of another document.
 * Empty fields are absent, so that "not filled in" has one canonical form.
 */

/** The id of another document, opaque. */
export type Ref = string

// Running text ---------------------------------------------------------------------------------------

/** A piece of running text. Bold, italic, superscript and subscript are all the formats there are. */
export type TextRun = { type: 'text'; text: string; bold?: true; italic?: true; sup?: true; sub?: true }
/** A forced line break inside a paragraph. */
export type LineBreak = { type: 'break' }
/** Where a link leads: out of the site, or to another document (printed as plain text while that is not live). */
export type LinkTarget = { href: string } | { kind: Kind; id: Ref }
export type Link = { type: 'link'; target: LinkTarget; children: TextRun[] }
export type Inline = TextRun | LineBreak | Link

export type Paragraph = { type: 'paragraph'; children: Inline[] }
export type Heading = { type: 'heading'; level: 2 | 3; children: Inline[] }
/** A list item holds text and possibly a nested list. */
export type ListItem = { children: Inline[]; list?: List }
export type List = { type: 'list'; ordered: boolean; items: ListItem[] }
export type Quote = { type: 'quote'; text: string; speaker: string; role?: string; organisation?: string }
export type Figure = { type: 'figure'; file: FileRef; alt: string; caption?: string; credit: string }
export type TableCell = { header?: true; children: Inline[] }
export type Table = { type: 'table'; rows: TableCell[][] }

export type Block = Paragraph | Heading | List | Quote | Figure | Table
/** A rich text: blocks in order. */
export type Body = Block[]

/** A file that an edition shows. Its bytes are served at /files/<sha256>/<name>. */
export type FileRef = {
  sha256: string
  name: string
  mimeType: string
  /** Bytes. */
  size: number
  /** Pixels, for pictures. */
  width?: number
  height?: number
  /** The day (YYYY-MM-DD) after which the caption and a sentence take the picture's place. */
  rightsUntil?: string
}

// Kinds ----------------------------------------------------------------------------------------------

export const RELEASE_TYPES = ['pressRelease', 'statement', 'mediaAdvisory', 'briefingNote'] as const
export type ReleaseType = (typeof RELEASE_TYPES)[number]

/** A day as YYYY-MM-DD, or a year as YYYY. */
export type DayOrYear = string
/** An instant as ISO 8601 in UTC. */
export type Instant = string

export type ReleaseText = {
  headline?: string
  slug?: string
  subtitle?: string
  summary?: string
  datelinePlace?: string
  body?: Body
  noteToEditors?: Body
  changeType?: 'update' | 'correction'
  changeNote?: string
  attachments?: { file: FileRef; title: string }[]
  leadImage?: { file: FileRef; alt: string; caption?: string; credit: string }
}
export type ReleaseShared = {
  type?: ReleaseType
  /** The day printed in the dateline, YYYY-MM-DD. */
  datelineDate?: string
  firstPublishedOn?: DayOrYear
  office?: Ref
  contacts?: Ref[]
  programmes?: Ref[]
  partners?: Ref[]
  /** ISO 3166-1 alpha-2 codes. */
  countries?: string[]
  topics?: Ref[]
  /** Numbers of the Sustainable Development Goals, 1 to 17. */
  sdgs?: number[]
  event?: { starts?: Instant; ends?: Instant; place?: string; accreditationUntil?: Instant }
}

export const PHONE_KINDS = ['desk', 'mobile', 'duty'] as const
export type Phone = { number: string; extension?: string; kind: (typeof PHONE_KINDS)[number] }

export type MediaContactText = { role?: string; note?: string }
export type MediaContactShared = {
  name?: string
  /** BCP 47 codes of the languages spoken, such as en, fr, th. */
  languages?: string[]
  office?: Ref
  email?: string
  phones?: Phone[]
  from?: string
  until?: string
  retired?: true
  successor?: Ref
}

export const OFFICE_KINDS = ['headquarters', 'regional', 'country', 'liaison'] as const
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export type OfficeText = {
  name?: string
  slug?: string
  introduction?: string
  address?: string
  head?: { name: string; title?: string }
}
export type OfficeShared = {
  kind?: (typeof OFFICE_KINDS)[number]
  country?: string
  city?: string
  coordinates?: { latitude: number; longitude: number }
  /** IANA name, such as Asia/Bangkok. */
  timeZone?: string
  pressDesk?: { email?: string; phone?: string }
  /** Press hours by weekday, local time, HH:MM. */
  pressHours?: { day: Weekday; opens: string; closes: string }[]
  /** Days without press hours, YYYY-MM-DD. */
  closedDays?: string[]
  /** The office that takes over outside press hours. */
  outsideHours?: Ref
  dutyLine?: string
  countriesCovered?: string[]
  parent?: Ref
  retired?: true
  successor?: Ref
}

export type ProgrammeText = { title?: string; slug?: string; summary?: string; body?: Body }
export const PROGRAMME_STATES = ['planned', 'active', 'closed'] as const
export type ProgrammeShared = {
  state?: (typeof PROGRAMME_STATES)[number]
  starts?: string
  ends?: string
  partners?: Ref[]
  offices?: Ref[]
  countries?: string[]
  topics?: Ref[]
  retired?: true
  successor?: Ref
}

export const PARTNER_KINDS = ['donor', 'partner'] as const
export type PartnerText = { name?: string; acronym?: string }
export type PartnerShared = {
  kind?: (typeof PARTNER_KINDS)[number]
  site?: string
  retired?: true
  successor?: Ref
}

export type TopicText = { name?: string; slug?: string }
export type TopicShared = Record<string, never>

export type PageText = { title?: string; slug?: string; body?: Body }
export type PageShared = { parent?: Ref }

/** An entry of the navigation leads to a page, to a fixed view of the site, or out of it. */
export const SITE_VIEWS = ['home', 'news', 'whereWeWork', 'programmes', 'mediaContacts'] as const
export type SiteView = (typeof SITE_VIEWS)[number]
export type NavigationLink = { label: string; target: { page: Ref } | { view: SiteView } | { href: string } }
export type NavigationGroup = { label?: string; links?: NavigationLink[] }
export type NavigationSection = {
  label: string
  introduction?: string
  /** Where the section's own label leads, if anywhere. */
  target?: NavigationLink['target']
  groups?: NavigationGroup[]
}
export type NavigationText = { sections?: NavigationSection[] }
export type NavigationShared = Record<string, never>

export type OrganisationText = {
  name?: string
  shortName?: string
  boilerplate?: string
  facts?: { founded?: number; memberStates?: number; countriesPresent?: number }
}
export type OrganisationShared = { pressDesk?: { email?: string; phone?: string } }

/** The contents of an edition, by kind: what the seal covers. */
export type ContentOf = {
  releases: { text: ReleaseText; shared: ReleaseShared }
  'media-contacts': { text: MediaContactText; shared: MediaContactShared }
  offices: { text: OfficeText; shared: OfficeShared }
  programmes: { text: ProgrammeText; shared: ProgrammeShared }
  partners: { text: PartnerText; shared: PartnerShared }
  topics: { text: TopicText; shared: TopicShared }
  pages: { text: PageText; shared: PageShared }
  navigation: { text: NavigationText; shared: NavigationShared }
  organisation: { text: OrganisationText; shared: OrganisationShared }
}
export type Content<K extends Kind = Kind> = ContentOf[K]
