import { toEncodedLength } from './entities'
import { findWrap, type Wrap } from './findWrap'
import { isContactLine } from './isContactLine'
import type { Line, Paragraph } from './line'
import type { ImportFlag } from './types'

/** The tidier counted `<p>` on a paragraph's first line and `</p>` after its last word. */
const OPENING_TAG = 3
const CLOSING_TAG = 4
const ENDS = /[.!?…»”"]$/u
const BEGINS_SENTENCE = /^[\p{Lu}«“"‘]/u
const ITEM = /^(?:[•·▪*●o]|\d{1,2}[.)]|[-–—]) \S/u

/**
 * Rebuilds paragraphs. Old pages were wrapped at 67 columns of the entity-encoded source, so a break is soft only when
 * the next word would not have fitted; on pages that were not wrapped each line is a paragraph. Where a paragraph
 * happens to end near the margin the lines are joined and a person is told.
 */
export function unwrapLines(lines: readonly Line[]): {
  paragraphs: Paragraph[]
  flags: ImportFlag[]
  isWrapped: boolean
} {
  const wrap = findWrap(lines)
  const flags: ImportFlag[] = []
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const join =
      before && group
        ? planBreak({ before, line, next: lines[index + 1], isFirst: group.length === 1, wrap })
        : 'hard'
    if (before && join !== 'hard' && join !== 'soft') flags.push(toFlag(join, before, line))
    if (join === 'hard' || !group) groups.push([line])
    else group.push(line)
  })
  if (wrap !== null && lines[0]) flags.unshift(flagWrap(wrap, lines[0].from))
  return {
    paragraphs: groups.map(toParagraph).filter(({ text }) => text !== ''),
    flags,
    isWrapped: wrap !== null,
  }
}

type Break = 'hard' | 'soft' | 'ambiguousBreak' | 'brokenParagraph' | 'hyphenAtLineEnd'

interface BreakPlace {
  before: Line
  line: Line
  next: Line | undefined
  isFirst: boolean
  wrap: Wrap | null
}

function planBreak({ before, line, next, isFirst, wrap }: BreakPlace): Break {
  if (line.continuesTag && line.role === before.role) return 'soft'
  if (line.blankBefore || line.role !== before.role || line.role === 'item' || ITEM.test(line.text))
    return 'hard'
  const isCut = !ENDS.test(before.text) && !/[:;]$/.test(before.text) && /^[\p{Ll}(,;]/u.test(line.text)
  if (wrap === null || !wouldOverflow({ before, line, next, isFirst, wrap })) {
    return isCut && !isContactBreak(before, line) ? 'brokenParagraph' : 'hard'
  }
  if (/\p{L}[-‐]$/u.test(before.text)) return 'hyphenAtLineEnd'
  const isAmbiguous =
    BEGINS_SENTENCE.test(line.text) && (ENDS.test(before.text) || isContactBreak(before, line))
  return isAmbiguous ? 'ambiguousBreak' : 'soft'
}

const isContactBreak = (before: Line, line: Line): boolean =>
  isContactLine(line.text) || isContactLine(before.text)

function wouldOverflow({
  before,
  line,
  next,
  isFirst,
  wrap,
}: Omit<BreakPlace, 'wrap'> & { wrap: Wrap }): boolean {
  const word = firstWord(line.source)
  const endsParagraph =
    word === line.source.trim() && (next === undefined || next.blankBefore || fits(line, next, wrap))
  const tags = wrap.isEncoded ? (isFirst ? OPENING_TAG : 0) + (endsParagraph ? CLOSING_TAG : 0) : 0
  return measure(before.source, wrap) + 1 + measure(word, wrap) + tags > wrap.width
}

const fits = (line: Line, next: Line, wrap: Wrap): boolean =>
  measure(line.source, wrap) + 1 + measure(firstWord(next.source), wrap) <= wrap.width

const measure = (text: string, wrap: Wrap): number => (wrap.isEncoded ? toEncodedLength(text) : text.length)
const firstWord = (text: string): string => text.trim().split(' ', 1)[0] ?? ''

function toParagraph(lines: Line[]): Paragraph {
  const pieces: string[] = []
  const starts: number[] = []
  const links: Paragraph['links'] = []
  let length = 0
  let last = ''
  for (const line of lines) {
    const glue =
      last === '' ||
      line.text === '' ||
      (/['’(«]$/u.test(last) && line.continuesTag) ||
      /\p{L}[-‐]$/u.test(last)
        ? ''
        : ' '
    pieces.push(glue, line.text)
    length += glue.length
    starts.push(length)
    for (const link of line.links) links.push({ ...link, start: link.start + length })
    length += line.text.length
    if (line.text !== '') last = line.text.slice(-2)
  }
  return { text: pieces.join(''), links, lines, starts }
}

function toFlag(kind: Exclude<Break, 'hard' | 'soft'>, before: Line, line: Line): ImportFlag {
  const seam = `« …${before.text.slice(-30)} | ${line.text.slice(0, 30)}… »`
  const text = {
    ambiguousBreak: `A paragraph may end here, near the margin of the old page; the lines were joined: ${seam}`,
    brokenParagraph: `A paragraph seems cut in two; the lines were joined: ${seam}`,
    hyphenAtLineEnd: `A line ends in a hyphen; the words were joined with it: ${seam}`,
  }[kind]
  return { line: line.from, kind, text }
}

function flagWrap(wrap: Wrap, line: number): ImportFlag {
  return wrap.isEncoded
    ? {
        line,
        kind: 'hardWrapped',
        text: `The lines were wrapped at ${wrap.width} columns of the old source; paragraphs were rebuilt.`,
      }
    : {
        line,
        kind: 'wrapWidthGuessed',
        text: `The lines seem wrapped at about ${wrap.width} columns; paragraphs were rebuilt by guess. Compare them with the original.`,
      }
}
