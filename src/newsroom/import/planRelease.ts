import type { Locale } from '../languages/locales'
import { toEnglishTypography } from '../typography/toEnglishTypography'
import { toFrenchTypography } from '../typography/toFrenchTypography'
import { toContactLines } from './findContact'
import { flagBody } from './flagBody'
import { flagContact } from './flagContact'
import { flagDateline } from './flagDateline'
import { flagHeadline } from './flagHeadline'
import { guessLanguage } from './guessLanguage'
import type { Paragraph } from './line'
import { settle, type LineFates } from './lineFates'
import { parseContact } from './parseContact'
import type { FoundHeadline } from './parseHeadline'
import type { Opening } from './parseOpening'
import { parsePhone } from './parsePhone'
import type { ResidueDoubt } from './parseResidue'
import { findOwnNames, proposePartners } from './proposePartners'
import { toDedupeKey } from './toDedupeKey'
import { toLinks } from './toLinks'
import type { ImportExtras, ImportFlag, PlannedRelease } from './types'

/** A page read into the parts of a release. */
export interface ReadRelease {
  locale: Locale
  family: ImportExtras['family']
  isHtml: boolean
  headline: FoundHeadline
  opening: Opening
  before: readonly Paragraph[]
  contact: readonly Paragraph[]
  after: readonly Paragraph[]
  hasLeadIn: boolean
  isWrapped: boolean
  isDoubtful: boolean
  residueDoubts: readonly ResidueDoubt[]
}

/** Sets the typography of each part, says what is doubtful, and settles the fate of every line behind it. */
export function planRelease(
  read: ReadRelease,
  fates: LineFates,
): { release: PlannedRelease; flags: ImportFlag[]; extras: ImportExtras } {
  const { locale, headline, opening } = read
  const set = locale === 'fr' ? toFrenchTypography : toEnglishTypography
  settleLines(read, fates)
  const contactLines = toContactLines(read.contact, read.before)
  const { people, lostLabels } = parseContact(read.contact.map((paragraph) => paragraph.text))
  const phones = people.flatMap((person) => person.phones.map((typed) => ({ typed, ...parsePhone(typed) })))
  const body = opening.body.map((paragraph) => set(toBodyText(paragraph)))
  const dateline = opening.dateline?.parsed ?? null
  const links = toLinks({ paragraphs: opening.body, body, set })
  const release: PlannedRelease = {
    locale,
    headline: headline.text === null ? null : set(headline.text),
    subtitle: opening.subtitle === null ? null : set(opening.subtitle.text),
    dateline: dateline && { place: dateline.placeText, date: dateline.day?.text ?? null, raw: dateline.raw },
    captions: opening.captions.map((caption) => set(caption.text)),
    body,
    contact: { raw: contactLines.map((line) => line.text), people },
  }
  const flags = [
    ...flagWhole(read),
    ...flagDateline(opening, locale),
    ...flagBody({ body: opening.body, locale, isWrapped: read.isWrapped }),
    ...flagContact({
      people,
      lostLabels,
      phones,
      lines: contactLines,
      hasLeadIn: read.hasLeadIn,
      lastLine: opening.body.at(-1)?.lines.at(-1)?.to ?? 1,
    }),
    ...read.residueDoubts.map(toResidueFlag),
    ...links.flags,
  ]
  const own = findOwnNames(people.map((person) => person.office))
  const extras: ImportExtras = {
    family: read.family,
    isHtml: read.isHtml,
    dedupeKey: toDedupeKey(release),
    isoDate: dateline?.day?.iso ?? null,
    links: links.links,
    proposals: proposePartners({ body, own }),
    phones: phones.map(({ typed, e164 }) => ({ typed, e164 })),
    roles: opening.body.map(({ lines }) =>
      lines[0]?.role === 'heading' || lines[0]?.role === 'item' ? lines[0].role : 'text',
    ),
  }
  return { release, flags, extras }
}

/** Old lists have their bullets in the text; those of HTML get one, so that a list still reads as one. */
const toBodyText = ({ text, lines }: Paragraph): string =>
  lines[0]?.role === 'item' && !/^[•·▪*-] /.test(text) ? `• ${text}` : text

function settleLines({ headline, opening, contact, after }: ReadRelease, fates: LineFates): void {
  const settleParagraphs = (
    paragraphs: readonly Paragraph[],
    fate: 'body' | 'contact' | 'headline' | 'unplaced',
  ): void => {
    for (const line of paragraphs.flatMap((paragraph) => paragraph.lines))
      settle(fates, [line], line.residueOnly ? 'residue' : fate)
  }
  settle(
    fates,
    headline.above.filter((line) => line.text.length <= 80),
    'navigation',
  )
  settle(
    fates,
    headline.above.filter((line) => line.text.length > 80),
    'unplaced',
  )
  settle(fates, headline.lines, 'headline')
  if (opening.subtitle) settleParagraphs([opening.subtitle], 'headline')
  if (opening.dateline) settle(fates, opening.dateline.paragraph.lines.slice(0, 1), 'dateline')
  settleParagraphs(opening.captions, 'body')
  settleParagraphs(opening.body, 'body')
  settleParagraphs(contact, 'contact')
  settleParagraphs(after, 'unplaced')
}

/** What is doubtful about the release as a whole. */
function flagWhole({
  locale,
  family,
  isHtml,
  isDoubtful,
  headline,
  opening,
  after,
}: ReadRelease): ImportFlag[] {
  const line = headline.lines[0]?.from ?? opening.body[0]?.lines[0]?.from ?? 1
  const flags: ImportFlag[] = [
    {
      line,
      kind: 'noPublicationDate',
      text: 'The text does not say when it was published. A day or a year is needed before it can be submitted.',
    },
  ]
  if (headline.text === null)
    flags.push({ line, kind: 'noHeadline', text: 'No headline was found; write one.' })
  else flags.push(...flagHeadline({ headline: headline.text, locale, line }))
  if (headline.isDoubled)
    flags.push({
      line,
      kind: 'headlineDoubled',
      text: 'The headline stood twice on the page; it was taken once.',
    })
  if (family === 'bare' && !isHtml)
    flags.push({
      line,
      kind: 'bareText',
      text: 'No menu or page header stands above the title. Check that the text is whole.',
    })
  if (isDoubtful)
    flags.push({
      line,
      kind: 'doubtfulRelease',
      text: 'Little shows this to be a release. Check that it is one.',
    })
  const language = guessLanguage(opening.body.map((paragraph) => paragraph.text).join('\n'))
  if (language !== null && language !== locale)
    flags.push({
      line,
      kind: 'otherLanguage',
      text: `The text reads as ${NAMES[language]}, but it is imported as ${NAMES[locale]}.`,
    })
  for (const above of headline.above.filter((found) => found.text.length > 80))
    flags.push({
      line: above.from,
      kind: 'unplacedLine',
      text: `Above the title, and no part of the release: « ${above.text.slice(0, 160)} »`,
    })
  for (const paragraph of after)
    flags.push({
      line: paragraph.lines[0]?.from ?? line,
      kind: 'textAfterContact',
      text: `After the contact, and not imported: « ${paragraph.text.slice(0, 200)} »`,
    })
  return flags
}

const NAMES = { en: 'English', fr: 'French', es: 'Spanish' } as const

function toResidueFlag({ line, kind, detail }: ResidueDoubt): ImportFlag {
  const text = {
    linkInResidue: `A link was broken and was put together again: ${detail}`,
    linkEndUnknown: `A link was broken; where its words end is not known: ${detail}`,
    emailLost: `An address was lost before the import: ${detail}`,
    imageLost: `A picture stood here and is lost: ${detail}`,
  }[kind]
  return { line, kind, text }
}
