import type { Locale } from '../languages/locales'
import { DOUBTS, SPELLINGS } from './doubts'
import { findLineAt, type Paragraph } from './line'
import { isShortLine } from './parseOpening'
import type { ImportFlag } from './types'

const WHOLE_TEXT = 1200
const SAME_START = 60

/** The doubts that the words and paragraphs of a body raise. The words themselves are left as they are. */
export function flagBody({
  body,
  locale,
  isWrapped,
}: {
  body: readonly Paragraph[]
  locale: Locale
  isWrapped: boolean
}): ImportFlag[] {
  return [
    ...body.flatMap((paragraph) => flagWords(paragraph, locale)),
    ...body.flatMap((paragraph, index) =>
      flagShape({ paragraph, isLast: index === body.length - 1, isWrapped }),
    ),
    ...flagDuplicateLead(body),
    ...flagSpellings(body),
    ...flagSingle(body),
  ]
}

function flagWords(paragraph: Paragraph, locale: Locale): ImportFlag[] {
  const addresses = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/giu
  const text = paragraph.text.replace(addresses, (address) => '\ue000'.repeat(address.length))
  return DOUBTS.filter((doubt) => doubt.locale === locale || doubt.locale === 'both').flatMap((doubt) =>
    [...text.matchAll(doubt.pattern)]
      .filter(
        (match) => doubt.kind !== 'linkWithoutTarget' || !hasLinkAt(paragraph, match.index, match[0].length),
      )
      .map((match) => ({
        line: findLineAt(paragraph, match.index),
        kind: doubt.kind,
        text: doubt.toText(match[0]),
      })),
  )
}

const hasLinkAt = (paragraph: Paragraph, start: number, length: number): boolean =>
  paragraph.links.some((link) => link.start < start + length && link.start + link.text.length > start)

function flagShape({
  paragraph,
  isLast,
  isWrapped,
}: {
  paragraph: Paragraph
  isLast: boolean
  isWrapped: boolean
}): ImportFlag[] {
  const line = paragraph.lines[0]?.from ?? 1
  const isItem = paragraph.lines[0]?.role === 'item' || /^[•·▪*-] /.test(paragraph.text)
  if (isItem || paragraph.text === '') return []
  const endsInLink = paragraph.links.some(
    (link) => link.start + link.text.length >= paragraph.text.length - 1,
  )
  if (/[.!?…»”":;)*]$/u.test(paragraph.text) || endsInLink) return []
  if (
    paragraph.lines[0]?.role === 'heading' ||
    (paragraph.text.length <= 70 &&
      !/(?<!\p{L})(?:\p{Ll}{1,3}|dans|pour|avec|leurs?)$/u.test(paragraph.text) &&
      !isLast &&
      isShortLine(paragraph) &&
      !(isWrapped && paragraph.lines.length > 1))
  )
    return [
      {
        line,
        kind: 'subheading',
        text: `This line may be a heading inside the text: « ${paragraph.text.slice(0, 90)} »`,
      },
    ]
  const end = paragraph.lines.at(-1)?.to ?? line
  return [
    {
      line: end,
      kind: 'unfinishedParagraph',
      text: `This paragraph ends without a full stop; words may be lost: « …${paragraph.text.slice(-40)} »`,
    },
  ]
}

function flagDuplicateLead(body: readonly Paragraph[]): ImportFlag[] {
  const [first, second] = [toStart(body[0]), toStart(body[1])]
  const isSame =
    first.length >= 20 &&
    (first === second || (second !== '' && (first.startsWith(second) || second.startsWith(first))))
  return isSame
    ? [
        {
          line: body[1]?.lines[0]?.from ?? 1,
          kind: 'duplicateLead',
          text: 'This paragraph begins as the one before it; one of them may be a summary or a copy.',
        },
      ]
    : []
}

const toStart = (paragraph: Paragraph | undefined): string =>
  (paragraph?.text ?? '')
    .slice(0, 2 * SAME_START)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, SAME_START)

function flagSpellings(body: readonly Paragraph[]): ImportFlag[] {
  const find = (name: string): Paragraph | undefined =>
    body.find((paragraph) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(paragraph.text))
  return SPELLINGS.flatMap(([one, other]) => {
    const paragraph = find(one) && find(other)
    return paragraph
      ? [
          {
            line: paragraph.lines[0]?.from ?? 1,
            kind: 'twoSpellings' as const,
            text: `The text says both « ${one} » and « ${other} ».`,
          },
        ]
      : []
  })
}

const flagSingle = (body: readonly Paragraph[]): ImportFlag[] =>
  body.length === 1 && (body[0]?.text.length ?? 0) > WHOLE_TEXT
    ? [
        {
          line: body[0]?.lines[0]?.from ?? 1,
          kind: 'singleParagraph',
          text: 'The whole text is one paragraph; its paragraphs seem lost.',
        },
      ]
    : []
