import { dropStart, type Paragraph } from './line'
import { parseDateline, type ParsedDateline } from './parseDateline'
import { isCaption } from './isCaption'

/** What stands between the headline and the text. */
export interface Opening {
  subtitle: Paragraph | null
  captions: Paragraph[]
  dateline: { parsed: ParsedDateline; paragraph: Paragraph } | null
  body: Paragraph[]
}

const LONGEST_SUBTITLE = 180
/** The dateline opens the first paragraph; a summary of it may stand before. */
const FURTHEST = 5

/**
 * A short line without full stop before the dateline is the subtitle, a line that credits a picture is a caption, and
 * the first paragraph that opens with a place begins the text. Without dateline no line is taken for a subtitle.
 */
export function parseOpening(paragraphs: readonly Paragraph[]): Opening {
  const opening: Opening = { subtitle: null, captions: [], dateline: null, body: [] }
  const index = findDatelineIndex(paragraphs)
  paragraphs.forEach((paragraph, position) => {
    const isBefore = index === -1 ? position < 2 && opening.body.length === 0 : position < index
    if (isBefore && isCaption(paragraph)) opening.captions.push(paragraph)
    else if (
      index !== -1 &&
      isBefore &&
      opening.subtitle === null &&
      opening.body.length === 0 &&
      isShortLine(paragraph)
    )
      opening.subtitle = paragraph
    else if (position === index) {
      const parsed = parseDateline(paragraph.text)
      if (parsed === null) return
      opening.dateline = { parsed, paragraph }
      const rest = dropStart(paragraph, parsed.length)
      if (rest.text !== '') opening.body.push(rest)
    } else opening.body.push(paragraph)
  })
  return opening
}

function findDatelineIndex(paragraphs: readonly Paragraph[]): number {
  let prose = 0
  for (const [index, paragraph] of paragraphs.slice(0, FURTHEST).entries()) {
    const found = paragraph.lines.some((line) => line.role === 'heading' || line.role === 'item')
      ? null
      : parseDateline(paragraph.text)
    // After a first paragraph of prose only a place that is known, or a day, still opens the text.
    if (found && (prose === 0 || found.place?.isKnown || found.day)) return index
    if (!isShortLine(paragraph) && !isCaption(paragraph)) prose += 1
    if (prose > 1) return -1
  }
  return -1
}

/** A line short enough for a title, that ends no sentence. */
export const isShortLine = (paragraph: Paragraph): boolean =>
  paragraph.text.length <= LONGEST_SUBTITLE && !/[.!?»”":;]$/u.test(paragraph.text)
