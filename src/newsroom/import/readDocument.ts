import { decodeEntities } from './entities'
import { toLine, type Line } from './line'
import type { LineFates } from './lineFates'
import { readHtml } from './readHtml'
import type { ImportFlag } from './types'

/** A file as lines of visible text, whatever it was written in. */
export interface ReadDocument {
  lines: Line[]
  fates: LineFates
  isHtml: boolean
  /** The page's own address and title, where its HTML says them. */
  canonical: string | null
  title: string | null
  flags: ImportFlag[]
}

const DOCUMENT_TAG = /<(?:!doctype html|html|body)(?=[\s>])/i
const BLOCK_TAG = /<(?:p|div|br|h[1-6]|li|td|article|section)(?=[\s/>])/gi
const ANY_TAG = /<\/?(?:p|div|br|h[1-6]|li|a|b|i|em|strong|span|u|font|sup|sub)(?=[\s/>])/i
// Direction marks, zero-width spaces and soft hyphens change how a text reads without being seen.
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g

/** Reads text or HTML into lines. Reading changes no words: it decodes entities and takes out what cannot be seen. */
export function readDocument(raw: string): ReadDocument {
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  const inputLines = toInputLines(text)
  const hasBlocks = isMarkedUp(text, inputLines)
  const isHtml = hasBlocks || ANY_TAG.test(text)
  const flags = inputLines.flatMap((line, index) => flagHidden(line, index + 1))
  if (isHtml)
    return { ...readHtml({ html: text.replace(HIDDEN, ''), keepLineBreaks: !hasBlocks }), isHtml, flags }

  const fates: LineFates = []
  const lines: Line[] = []
  let blankBefore = false
  inputLines.forEach((source, index) => {
    const cleaned = toVisible(decodeEntities(source))
    if (cleaned !== '' && /&(?:#\w{1,7}|[A-Za-z]{2,8});/.test(source))
      flags.push({
        line: index + 1,
        kind: 'entitiesDecoded',
        text: 'HTML entities on this line were read as the characters they stand for.',
      })
    fates.push(cleaned === '' ? 'blank' : undefined)
    if (cleaned !== '') lines.push(toLine({ from: index + 1, text: cleaned, blankBefore }))
    blankBefore = cleaned === ''
  })
  return { lines, fates, isHtml, canonical: null, title: null, flags }
}

/** Markup parts the paragraphs of a page; a few stray tags in a text do not, and its line breaks still count. */
function isMarkedUp(text: string, lines: readonly string[]): boolean {
  const tags = text.match(BLOCK_TAG)?.length ?? 0
  return (
    DOCUMENT_TAG.test(text.slice(0, 5000)) ||
    tags >= Math.max(2, lines.filter((line) => line !== '').length / 3)
  )
}

/** The lines of a file: a final newline ends the last line and begins none. */
export function toInputLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.length > 1 && lines.at(-1) === '') lines.pop()
  return text === '' ? [] : lines
}

/** A text with runs of white space as one space: tabs, old line separators and no-break spaces at its ends are gone. */
const toVisible = (text: string): string =>
  text
    .replace(HIDDEN, '')
    .replace(/[\t\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

function flagHidden(line: string, number: number): ImportFlag[] {
  if (line.includes('\ufffd'))
    return [
      {
        line: number,
        kind: 'brokenCharacters',
        text: 'Characters of this line were lost before the import (�). Compare it with the original.',
      },
    ]
  if (/[\u202a-\u202e\u2066-\u2069\u200b\u2060]/.test(line))
    return [
      { line: number, kind: 'hiddenCharacters', text: 'Invisible characters were taken out of this line.' },
    ]
  return []
}
