/** A piece of HTML: words, or a tag with its attributes as typed. `line` is the line of the file where it begins. */
export type HtmlToken =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'open' | 'close'; name: string; attributes: string; line: number }

const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'textarea',
  'select',
  'math',
])

/**
 * Reads HTML into words and tags, in one pass and in linear time whatever the input. Comments, declarations and what
 * no reader sees (scripts, styles, drawings) are left out; a `<` that opens no tag is a character like another.
 */
export function readTags(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  const lower = html.toLowerCase()
  const lastEnd = html.lastIndexOf('>')
  const neverClosed = new Set<string>()
  let line = 1
  let newline = html.indexOf('\n')
  const lineAt = (offset: number): number => {
    while (newline !== -1 && newline < offset) {
      line += 1
      newline = html.indexOf('\n', newline + 1)
    }
    return line
  }
  let position = 0
  let textStart = 0
  const endText = (end: number): void => {
    if (end > textStart)
      tokens.push({ kind: 'text', text: html.slice(textStart, end), line: lineAt(textStart) })
  }
  while (position < html.length) {
    const start = html.indexOf('<', position)
    if (start === -1 || start > lastEnd) break
    const end = findTagEnd({ html, start, lastEnd })
    if (end === null) {
      position = start + 1
      continue
    }
    endText(start)
    position = textStart = end
    const tag = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,30})/.exec(html.slice(start, start + 33))
    if (tag === null) continue
    const name = (tag[2] ?? '').toLowerCase()
    const isOpen = tag[1] === ''
    tokens.push({
      kind: isOpen ? 'open' : 'close',
      name,
      attributes: html.slice(start + tag[0].length, end - 1),
      line: lineAt(start),
    })
    if (!isOpen || !UNSEEN.has(name) || neverClosed.has(name) || html[end - 2] === '/') continue
    const close = lower.indexOf(`</${name}`, end)
    if (close === -1) neverClosed.add(name)
    else position = textStart = close
  }
  endText(html.length)
  return tokens
}

/** Where the tag, comment or declaration that begins at `start` ends; null when no tag begins there. */
function findTagEnd({
  html,
  start,
  lastEnd,
}: {
  html: string
  start: number
  lastEnd: number
}): number | null {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4)
    return end === -1 ? html.length : end + 3
  }
  if (!/[A-Za-z/!?]/.test(html.charAt(start + 1))) return null
  let quote = ''
  for (let index = start + 1; index <= lastEnd; index++) {
    const character = html.charAt(index)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return index + 1
    else if (/["']/.test(character) && html.charAt(index - 1).match(/[=\s]/)) quote = character
  }
  const end = html.indexOf('>', start)
  return end === -1 ? null : end + 1
}
