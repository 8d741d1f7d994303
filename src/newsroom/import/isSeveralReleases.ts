import { isLeadIn } from './isContactLine'
import type { Line, Paragraph } from './line'
import { isNavigationStart } from './findNavigation'
import { parseDateline } from './parseDateline'
import { parsePageHeader } from './parsePageHeader'

const FEED_LABEL = /(?:posted|region-country|press release type|published date)\s?:/giu

/** Whether a file holds more than one release: a second menu or header, the labels of a feed, or datelines after titles. */
export function isSeveralReleases({
  lines,
  paragraphs,
}: {
  lines: readonly Line[]
  paragraphs: readonly Paragraph[]
}): boolean {
  if (lines.some(isNavigationStart) && lines.some((line) => /^(?:- ?)?2030 agenda$/i.test(line.text)))
    return true
  if (hasRepeatedFeedLabels(lines)) return true
  const hasHeader = lines.some(
    (line, index) => isScope(lines[index + 1]) && parsePageHeader([line]).length === 1,
  )
  if (hasHeader) return true
  return countTitledDatelines(paragraphs) >= 1 || hasTextBetweenContacts(paragraphs)
}

const isScope = (line: Line | undefined): boolean => /^\/? ?(?:global|local)$/i.test(line?.text ?? '')

function hasRepeatedFeedLabels(lines: readonly Line[]): boolean {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [label] of line.text.matchAll(FEED_LABEL)) {
      const key = label.toLowerCase().replace(/\s/g, '')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return [...counts.values()].some((count) => count >= 2)
}

/** A paragraph that opens with a known place, after another release's text, under a title or a contact of its own. */
function countTitledDatelines(paragraphs: readonly Paragraph[]): number {
  let seen = false
  let count = 0
  paragraphs.forEach((paragraph, index) => {
    const dateline = paragraph.text.length > 80 ? parseDateline(paragraph.text) : null
    if (!dateline || (!dateline.place?.isKnown && !dateline.day)) return
    const before = paragraphs[index - 1]
    const isTitled = before !== undefined && before.text.length <= 200 && !/[.!?»”":;]$/u.test(before.text)
    if (seen && isTitled) count += 1
    seen = true
  })
  return count
}

/** Two blocks « Pour plus d’informations » with long prose between them close two texts. */
function hasTextBetweenContacts(paragraphs: readonly Paragraph[]): boolean {
  const leads = paragraphs.flatMap((paragraph, index) => (isLeadIn(paragraph.text) ? [index] : []))
  return leads.some((lead, position) => {
    const next = leads[position + 1]
    return (
      next !== undefined &&
      paragraphs.slice(lead + 1, next).filter((paragraph) => paragraph.text.length > 200).length >= 2
    )
  })
}
