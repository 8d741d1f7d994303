import {
  WEEKDAYS,
  type Figure,
  type FileRef,
  type Heading,
  type Inline,
  type Link,
  type List,
  type ListItem,
  type Paragraph,
  type Quote,
  type Table,
  type TextRun,
  type Weekday,
} from '../../src/newsroom/editions/content'
import { isKind } from '../../src/newsroom/editions/kinds'

/** Short words to write bodies with. Plain strings stand for plain text. */
type Piece = string | Inline

const inline = (pieces: Piece[]): Inline[] =>
  pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))

export const p = (...pieces: Piece[]): Paragraph => ({ type: 'paragraph', children: inline(pieces) })

export const h2 = (text: string): Heading => ({ type: 'heading', level: 2, children: inline([text]) })
export const h3 = (text: string): Heading => ({ type: 'heading', level: 3, children: inline([text]) })

export const bold = (text: string): TextRun => ({ type: 'text', text, bold: true })
export const italic = (text: string): TextRun => ({ type: 'text', text, italic: true })
export const sup = (text: string): TextRun => ({ type: 'text', text, sup: true })

/** A link out of the site. */
export const link = (href: string, text: string): Link => ({
  type: 'link',
  target: { href },
  children: [{ type: 'text', text }],
})

/** A link to another document of the demo, such as `programmes/first-papers`. */
export const to = (ref: string, text: string): Link => {
  const [kind, id] = ref.split('/')
  if (!isKind(kind) || id === undefined) throw new TypeError(`${ref} names no document.`)
  return { type: 'link', target: { kind, id: ref }, children: [{ type: 'text', text }] }
}

const items = (entries: (Piece | Piece[])[]): ListItem[] =>
  entries.map((entry) => ({ children: inline(Array.isArray(entry) ? entry : [entry]) }))

export const ul = (...entries: (Piece | Piece[])[]): List => ({
  type: 'list',
  ordered: false,
  items: items(entries),
})
export const ol = (...entries: (Piece | Piece[])[]): List => ({
  type: 'list',
  ordered: true,
  items: items(entries),
})

export const quote = (said: Omit<Quote, 'type'>): Quote => ({ type: 'quote', ...said })

/** The first row and the first column of a table are its headings. */
export const table = (head: string[], ...rows: string[][]): Table => ({
  type: 'table',
  rows: [
    head.map((text) => ({ header: true, children: inline([text]) })),
    ...rows.map((cells) =>
      cells.map((text, column) =>
        column === 0 ? { header: true as const, children: inline([text]) } : { children: inline([text]) },
      ),
    ),
  ],
})

/** A drawing of `scripts/seed/pictures`, by its key. What a file is made of is learnt when it is stored. */
export const picture = (key: string): FileRef => ({
  sha256: key,
  name: `${key}.png`,
  mimeType: 'image/png',
  size: 0,
})

export const figure = (key: string, words: { alt: string; caption?: string; credit: string }): Figure => ({
  type: 'figure',
  file: picture(key),
  ...words,
})

/** The same press hours from Monday to Friday. */
export const mondayToFriday = (
  opens: string,
  closes: string,
): { day: Weekday; opens: string; closes: string }[] =>
  WEEKDAYS.slice(0, 5).map((day) => ({ day, opens, closes }))
