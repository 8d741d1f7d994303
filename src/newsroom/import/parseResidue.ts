import type { Line, TextLink } from './line'

/** What broken HTML left of one line once it is read: the words, and what could not be told. */
export interface ResidueDoubt {
  line: number
  kind: 'linkInResidue' | 'linkEndUnknown' | 'emailLost' | 'imageLost'
  detail: string
}

const QUOTED = /"([^"<>]{0,600})"/y
const ATTRIBUTE =
  /(?:href|alt|src|border|target|title|class|id|rel|width|height|align|style|name|hspace|vspace)\s?=/iy
const SPACE = /[\s\u00a0]+/y
/** Where the rest of a broken tag may begin: a quoted target or class, or an attribute. */
const CANDIDATE =
  /"(?:mailto:|https?:|\/|[\w-]{0,60}link[\w-]{0,60}")|"[^"<>]{0,100}"\s{0,9}(?:href|target|title|src)\s?=|(?<![\w-])(?:href|alt|src|border|target)\s?=\s?"/gi
const LINK_WORDS =
  /^(?:https?:\/\/|www\.)[^\s<>"»)]+|^[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:\/[^\s<>"»)]*)?/u

interface OpenTag {
  href: string | null
  hasTarget: boolean
  isImage: boolean
}

/**
 * Takes broken HTML out of the lines and keeps each link's words and target: `"mailto:X">X`, a tag split over two lines in
 * mid-sentence, an address that was lost. A tag that a line leaves open goes on with the next.
 */
export function parseResidue(lines: readonly Line[]): { lines: Line[]; doubts: ResidueDoubt[] } {
  const doubts: ResidueDoubt[] = []
  let open: OpenTag | null = null
  const cleaned = lines.map((line) => {
    const reading = readLine(line, open)
    open = reading.open
    for (const doubt of reading.doubts) doubts.push(doubt)
    return reading.line
  })
  return { lines: cleaned, doubts }
}

interface LineReading {
  line: Line
  open: OpenTag | null
  doubts: ResidueDoubt[]
}

function readLine(line: Line, openBefore: OpenTag | null): LineReading {
  const source = line.text
  const reading: TagReading = {
    source,
    position: 0,
    text: '',
    last: '',
    bare: '',
    links: [],
    doubts: [],
    number: line.from,
  }
  let open = openBefore
  let continuesTag = false
  if (open !== null) {
    const tag = readTag({ source, start: 0, open })
    continuesTag = tag.state !== 'none'
    open = finishTag(reading, tag)
  }
  while (reading.position < source.length && open === null) {
    CANDIDATE.lastIndex = reading.position
    const start = CANDIDATE.exec(source)?.index
    if (start === undefined) break
    const tag = readTag({ source, start, open: NO_TAG })
    keep(reading, tag.state === 'none' ? tag.end : start)
    if (start === 0 && tag.state !== 'none') continuesTag = true
    open = finishTag(reading, tag)
  }
  if (open === null) keep(reading, source.length)
  if (!continuesTag && reading.links.length === 0 && reading.text === source)
    return { line, open, doubts: reading.doubts }

  const text = reading.text.trimStart()
  const shift = reading.text.length - text.length
  const links = reading.links.map((link) => ({ ...link, start: link.start - shift }))
  const residueOnly = reading.bare.replace(/[\s"<>.,;:)]+/g, '') === ''
  return {
    line: { ...line, text: text.trimEnd(), links, continuesTag, residueOnly },
    open,
    doubts: reading.doubts,
  }
}

interface TagReading {
  source: string
  position: number
  text: string
  last: string
  /** The text without the words of links: a line that has none is residue. */
  bare: string
  links: TextLink[]
  doubts: ResidueDoubt[]
  number: number
}

function keep(reading: TagReading, end: number): void {
  const kept = reading.source.slice(reading.position, end)
  append(reading, kept)
  reading.bare += kept
  reading.position = end
}

function append(reading: TagReading, text: string): void {
  reading.text += text
  reading.last = text.at(-1) ?? reading.last
}

/** Steps over a tag, and keeps its link. Returns the tag when the line leaves it open. */
function finishTag(reading: TagReading, tag: ReadTag): OpenTag | null {
  const { source, number, doubts } = reading
  if (tag.state === 'none') return null
  reading.position = tag.end
  if (tag.state === 'open') {
    if (tag.href === '') doubts.push({ line: number, kind: 'emailLost', detail: source.slice(0, 200) })
    return tag
  }
  if (tag.isImage) doubts.push({ line: number, kind: 'imageLost', detail: source.slice(0, 200) })
  else if (tag.href) keepLink(reading, tag.href)
  return null
}

/** The link's words follow its tag, but nothing says where they end: an address does, other words are doubtful. */
function keepLink(reading: TagReading, href: string): void {
  reading.position = skip(SPACE, reading.source, reading.position)
  const rest = reading.source.slice(reading.position, reading.position + 400)
  const address = LINK_WORDS.exec(rest)?.[0].replace(/[.,;:]{1,9}$/, '') ?? ''
  const words = address === '' ? (/^[^.,;:)»"]{1,120}/u.exec(rest)?.[0].trimEnd() ?? '') : address
  if (address === '' || !href.startsWith('mailto:'))
    reading.doubts.push({
      line: reading.number,
      kind: address === '' ? 'linkEndUnknown' : 'linkInResidue',
      detail: `${words} → ${href}`,
    })
  if (words === '') return
  if (reading.last !== '' && !/[\s('’«]/u.test(reading.last)) append(reading, ' ')
  reading.links.push({ start: reading.text.length, text: words, href })
  append(reading, words)
  reading.position += words.length
}

interface ReadTag extends OpenTag {
  state: 'closed' | 'open' | 'none'
  /** Where the tag ends; where none was found, how far in vain it was looked for. */
  end: number
}

const NO_TAG: OpenTag = { href: null, hasTarget: false, isImage: false }

/** Reads quoted values and attributes up to `>`, or to the end of the line where an attribute shows it to be a tag. */
function readTag({ source, start, open }: { source: string; start: number; open: OpenTag }): ReadTag {
  let { href, hasTarget, isImage } = open
  let position = start
  let pending: string | null = hasTarget && href === null ? 'href' : null
  for (;;) {
    position = skip(SPACE, source, position)
    const attribute = matchAt(ATTRIBUTE, source, position)
    const quoted = attribute === null ? matchAt(QUOTED, source, position) : null
    if (attribute !== null) {
      pending = attribute[0].replace(/\s?=$/, '').toLowerCase()
      hasTarget ||= ['href', 'target', 'src', 'title'].includes(pending)
      isImage ||= pending === 'src' || pending === 'alt'
      position += attribute[0].length
    } else if (quoted !== null) {
      const value = (quoted[1] ?? '').trim()
      const isTarget = pending === 'href' || /^(?:mailto:|https?:|\/)/i.test(value)
      if (!isImage && (isTarget || (pending === null && value === ''))) href = href || value
      pending = null
      position += quoted[0].length
    } else break
  }
  if (position > start && source.charAt(position) === '>')
    return { href, hasTarget, isImage, state: 'closed', end: position + 1 }
  const isOpenEnd = position > start && position >= source.length && hasTarget
  return { href, hasTarget, isImage, state: isOpenEnd ? 'open' : 'none', end: Math.max(position, start + 1) }
}

function matchAt(pattern: RegExp, source: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(source)
}

const skip = (pattern: RegExp, source: string, position: number): number =>
  position + (matchAt(pattern, source, position)?.[0].length ?? 0)
