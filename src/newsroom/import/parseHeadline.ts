import type { Line } from './line'
import { parseDateline } from './parseDateline'

/** The line that is the headline, the copies of it below, and the lines above it that are none. */
export interface FoundHeadline {
  text: string | null
  lines: Line[]
  above: Line[]
  rest: Line[]
  isDoubled: boolean
}

const LONGEST = 260
const PRINT = /^(?:print|imprimer)$/i

/**
 * The headline is the first line under the menu (in HTML, the page's `h1`), on one line. It is missing where that line
 * opens with a dateline, or is longer than a title and ends a sentence.
 */
export function parseHeadline(lines: readonly Line[]): FoundHeadline {
  const marked = lines.findIndex((line) => line.role === 'headline')
  const start = marked === -1 ? lines.findIndex((line) => line.role !== 'navigation') : marked
  const line = lines[start]
  const above = lines.slice(0, Math.max(0, start))
  if (!line || (marked === -1 && !isTitle(line.text)))
    return { text: null, lines: [], above, rest: lines.slice(Math.max(0, start)), isDoubled: false }

  const text = toSingle(line.text)
  const taken = [line]
  let end = start + 1
  while (end < lines.length && lines[end]?.role === 'headline') taken.push(...lines.slice(end, ++end))
  const copy = lines.slice(end, end + 3).findIndex((next) => next.text === text)
  const isCopied = copy !== -1 && lines.slice(end, end + copy).every((next) => PRINT.test(next.text))
  if (isCopied) {
    taken.push(...lines.slice(end, end + copy + 1))
    end += copy + 1
  }
  const whole = taken.length > 1 && !isCopied ? taken.map((part) => part.text).join(' ') : text
  return {
    text: whole,
    lines: taken,
    above,
    rest: lines.slice(end),
    isDoubled: isCopied || text !== line.text,
  }
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST) return false
  const dateline = parseDateline(text)
  if (dateline && text.length > 120 && /[.!?»”"]$/u.test(text) && (dateline.place?.isKnown || dateline.day))
    return false
  return !(text.length > 160 && text.endsWith('.'))
}

/** « Title Print Title » on one line is the title once. */
function toSingle(text: string): string {
  for (const word of ['Print', 'Imprimer']) {
    const cut = text.indexOf(word)
    if (cut <= 0) continue
    const first = text.slice(0, cut).trim()
    const second = text.slice(cut + word.length).trim()
    if (first !== '' && first === second) return first
  }
  return text
}
