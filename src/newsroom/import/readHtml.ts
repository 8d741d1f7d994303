import { decodeEntities } from './entities'
import { readTags, type HtmlToken } from './readTags'
import { toLine, type Line, type TextLink } from './line'
import type { LineFates } from './lineFates'

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
const NAVIGATION = new Set(['nav', 'footer', 'aside', 'form', 'menu'])

interface Reading {
  lines: Line[]
  text: string
  links: TextLink[]
  from: number
  to: number
  blankBefore: boolean
  navigationDepth: number
  contentDepth: number
  role: Line['role']
  /** The open link: its words are kept apart, so that a long text is never searched for them. */
  link: { href: string; start: number; words: string } | null
  endsInSpace: boolean
}

/**
 * Reduces HTML to the lines that a reader would see, and keeps the target of each link. Elements that hold menus count as
 * navigation; a line break in the file means nothing unless `keepLineBreaks`, for text with stray tags.
 */
export function readHtml({ html, keepLineBreaks }: { html: string; keepLineBreaks: boolean }) {
  const reading: Reading = {
    lines: [],
    text: '',
    links: [],
    from: 1,
    to: 1,
    blankBefore: false,
    navigationDepth: 0,
    contentDepth: 0,
    role: 'text',
    link: null,
    endsInSpace: true,
  }
  let canonical: string | null = null
  let title: string | null = null
  let isTitle = false
  let isPreformatted = false
  for (const token of readTags(html)) {
    if (token.kind === 'text') {
      if (isTitle) title = (title ?? '') + decodeEntities(token.text)
      else addText(reading, token, keepLineBreaks || isPreformatted)
      continue
    }
    if (token.name === 'title') isTitle = token.kind === 'open'
    if (token.name === 'pre') isPreformatted = token.kind === 'open'
    if (token.name === 'link' && /\brel\s{0,9}=\s{0,9}["']?canonical\b/i.test(token.attributes))
      canonical = findAttribute(token, 'href')
    readElement(reading, token)
  }
  endLine(reading, true)
  return {
    lines: reading.lines,
    fates: toFates(html, reading.lines),
    canonical,
    title: title?.replace(/\s+/g, ' ').trim() || null,
  }
}

function readElement(reading: Reading, token: Extract<HtmlToken, { name: string }>): void {
  const isOpen = token.kind === 'open'
  if (token.name === 'br') return endLine(reading, false)
  if (token.name === 'a') {
    endLink(reading)
    const href = isOpen ? findAttribute(token, 'href') : null
    if (href) reading.link = { href, start: reading.text.length, words: '' }
    return
  }
  if (!BLOCKS.has(token.name)) return
  endLine(reading, true)
  if (NAVIGATION.has(token.name) || (token.name === 'header' && reading.contentDepth === 0))
    reading.navigationDepth = Math.max(0, reading.navigationDepth + (isOpen ? 1 : -1))
  if (token.name === 'main' || token.name === 'article')
    reading.contentDepth = Math.max(0, reading.contentDepth + (isOpen ? 1 : -1))
  reading.role = isOpen ? toRole(token.name, reading.role) : 'text'
}

function toRole(name: string, before: Line['role']): Line['role'] {
  if (name === 'h1') return 'headline'
  if (/^h[2-6]$/.test(name)) return 'heading'
  if (name === 'li') return 'item'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  return name === 'p' || name === 'div' ? before : 'text'
}

function addText(
  reading: Reading,
  token: Extract<HtmlToken, { kind: 'text' }>,
  keepLineBreaks: boolean,
): void {
  let number = token.line
  for (const [index, piece] of token.text.split('\n').entries()) {
    if (index > 0) number += 1
    if (index > 0 && keepLineBreaks) endLine(reading, piece.trim() === '')
    const text = decodeEntities(piece).replace(/[\s\u0085]+/g, (space) =>
      space.includes('\u00a0') ? '\u00a0' : ' ',
    )
    const spaced = index > 0 && !text.startsWith(' ') ? ` ${text}` : text
    const added = reading.endsInSpace ? spaced.replace(/^ /, '') : spaced
    if (added === '' || (added.trim() === '' && reading.text === '')) continue
    if (reading.text === '') reading.from = number
    if (added.trim() !== '') reading.to = number
    reading.text += added
    if (reading.link !== null) reading.link.words += added
    reading.endsInSpace = added.endsWith(' ')
  }
}

function endLink(reading: Reading): void {
  if (reading.link === null) return
  const { href, start, words } = reading.link
  reading.link = null
  const text = words.trim()
  if (text !== '') reading.links.push({ start: start + words.indexOf(text), text, href })
}

function endLine(reading: Reading, isBlock: boolean): void {
  const open = reading.link
  endLink(reading)
  if (open !== null) reading.link = { href: open.href, start: 0, words: '' }
  const text = reading.text.trimEnd()
  if (text.trim() !== '') {
    const role = reading.role !== 'headline' && reading.navigationDepth > 0 ? 'navigation' : reading.role
    const { from, to, links, blankBefore } = reading
    reading.lines.push(toLine({ from, to: Math.max(from, to), text, links, blankBefore, role }))
    reading.blankBefore = false
  }
  reading.blankBefore ||= isBlock
  reading.text = ''
  reading.links = []
  reading.endsInSpace = true
}

function findAttribute(token: Extract<HtmlToken, { name: string }>, name: string): string | null {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
  const match = pattern.exec(token.attributes)
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value === undefined ? null : decodeEntities(value).trim()
}

/** Lines of the file that hold markup alone are residue until a text claims them. */
function toFates(html: string, lines: readonly Line[]): LineFates {
  const inputLines = html.split('\n')
  if (inputLines.length > 1 && inputLines.at(-1) === '') inputLines.pop()
  const fates: LineFates = inputLines.map((line) => (line.trim() === '' ? 'blank' : 'residue'))
  for (const line of lines) for (let index = line.from - 1; index < line.to; index++) fates[index] = undefined
  return fates
}
