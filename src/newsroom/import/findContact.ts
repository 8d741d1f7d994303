import { isContactLine, isLeadIn } from './isContactLine'
import { dropStart, toLine, type Line, type Paragraph } from './line'

/** Where the contact block stands among the paragraphs, and what stands before and after it. */
export interface FoundContact {
  before: Paragraph[]
  contact: Paragraph[]
  after: Paragraph[]
  hasLeadIn: boolean
}

const LONGEST_FIELD = 110
const CHANNEL = /@|(?<!\d)\+?\(?\d[\d\s().-]{6,24}\d/
/** A lead-in may close the last paragraph instead of opening a line. */
const INSIDE =
  /(?<=[.!?»”"] )(?:Pour (?:de )?(?:plus|amples|toute?s?)|For (?:more|further|additional|any)) /gu

/**
 * The contact block begins at its lead-in, on a line of its own, with everything on one line, or at the end of the last
 * paragraph; without lead-in, where the text ends in lines that hold addresses and numbers. Prose that follows it is
 * not part of it.
 */
export function findContact(paragraphs: readonly Paragraph[]): FoundContact {
  const split = paragraphs.flatMap(splitAtLeadIn)
  const starts = split.flatMap((paragraph, index) => (isLeadIn(paragraph.text) ? [index] : []))
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    end = findEnd(split, start)
    const contact = split.slice(start, end)
    // A sentence of the text may ask to contact somebody: only a block that reaches someone, or ends the text, counts.
    if (end === split.length || contact.some((paragraph) => CHANNEL.test(paragraph.text)))
      return { before: split.slice(0, start), contact, after: split.slice(end), hasLeadIn: true }
  }
  return findBareContact(split)
}

function findEnd(paragraphs: readonly Paragraph[], start: number): number {
  let end = start + 1
  while (end < paragraphs.length && isField(paragraphs[end])) end += 1
  if (end === paragraphs.length) return end
  // The title of what follows the block is as short as a field, but leads to no number and no address.
  const reach = paragraphs.slice(start, end).findLastIndex((paragraph) => isContactLine(paragraph.text))
  return reach > 0 ? start + reach + 1 : end
}

function splitAtLeadIn(paragraph: Paragraph): Paragraph[] {
  for (const match of paragraph.text.matchAll(INSIDE)) {
    if (!isLeadIn(paragraph.text.slice(match.index, match.index + 260))) continue
    const end = match.index
    const body: Paragraph = {
      ...paragraph,
      text: paragraph.text.slice(0, end).trimEnd(),
      links: paragraph.links.filter((link) => link.start < end),
    }
    return [body, dropStart(paragraph, end)]
  }
  return [paragraph]
}

function findBareContact(paragraphs: Paragraph[]): FoundContact {
  let start = paragraphs.length
  while (start > 0 && isReachable(paragraphs[start - 1])) start -= 1
  if (start === paragraphs.length) return { before: paragraphs, contact: [], after: [], hasLeadIn: false }
  for (let names = 0; names < 3 && start > 1 && isNameOrOffice(paragraphs[start - 1]); names++) start -= 1
  while (start < paragraphs.length - 1 && /^[•*-]/.test(paragraphs[start]?.text ?? '')) start += 1
  return { before: paragraphs.slice(0, start), contact: paragraphs.slice(start), after: [], hasLeadIn: false }
}

const isReachable = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  isContactLine(paragraph.text) &&
  !/\p{L}{3}[.!?]$/u.test(withoutAddresses(paragraph.text))

const isNameOrOffice = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.text.length <= 80 &&
  /^\p{Lu}/u.test(paragraph.text) &&
  !/[.!?:;»”"]$/u.test(paragraph.text)

/** A name, an office, a number, an address: short, and no sentence. */
function isField(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.lines.some((line) => line.role === 'heading')) return false
  if (/@|^(?:t[ée]l|mob|fax|phone|e-?mail|courriel)\b/iu.test(paragraph.text))
    return paragraph.text.length <= 400
  return (
    paragraph.text.length <= LONGEST_FIELD &&
    !/(?<!\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Mme|Ext))[.!?]$/u.test(paragraph.text)
  )
}

const withoutAddresses = (text: string): string => text.replace(/\S{0,80}@\S{0,80}/g, '@')

/** The block's lines as typed, broken HTML taken out; of a paragraph that the block only ends, its own sentence. */
export function toContactLines(contact: readonly Paragraph[], before: readonly Paragraph[]): Line[] {
  const shared = new Set(before.flatMap((paragraph) => paragraph.lines))
  return contact.flatMap((paragraph) =>
    paragraph.lines.some((line) => shared.has(line))
      ? [toLine({ from: paragraph.lines.at(-1)?.from ?? 1, text: paragraph.text })]
      : paragraph.lines.filter((line) => line.text !== ''),
  )
}
