/** A link inside a text: where its words begin, its words, its target. */
export interface TextLink {
  start: number
  text: string
  href: string
}

/** One line of visible text, and the lines of the file that it came from (they differ in HTML only). */
export interface Line {
  from: number
  to: number
  text: string
  /** The line as it stood: its encoded length decides where a wrapped paragraph ends. */
  source: string
  links: TextLink[]
  blankBefore: boolean
  role: 'text' | 'navigation' | 'headline' | 'heading' | 'item' | 'caption'
  /** It begins inside a tag that the line before it opened, so the break between them means nothing. */
  continuesTag: boolean
  /** Nothing but broken HTML stood on it, and the words of its link. */
  residueOnly: boolean
}

/** Several lines that are one paragraph, and where each of them begins in its text. */
export interface Paragraph {
  text: string
  links: TextLink[]
  lines: Line[]
  starts: number[]
}

/** A line of plain text, as it stands in the file. */
export function toLine(line: Pick<Line, 'from' | 'text'> & Partial<Line>): Line {
  return {
    to: line.from,
    source: line.text,
    links: [],
    blankBefore: false,
    role: 'text',
    continuesTag: false,
    residueOnly: false,
    ...line,
  }
}

/** The line of the file that a place in a paragraph came from. */
export function findLineAt(paragraph: Paragraph, offset: number): number {
  let found = paragraph.lines[0]?.from ?? 1
  paragraph.starts.forEach((start, index) => {
    if (start <= offset) found = paragraph.lines[index]?.from ?? found
  })
  return found
}

/** The same paragraph without its first characters: what a dateline leaves. */
export function dropStart(paragraph: Paragraph, length: number): Paragraph {
  return {
    ...paragraph,
    text: paragraph.text.slice(length),
    starts: paragraph.starts.map((start) => Math.max(0, start - length)),
    links: paragraph.links
      .filter((link) => link.start >= length)
      .map((link) => ({ ...link, start: link.start - length })),
  }
}
