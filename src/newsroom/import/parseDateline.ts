import { parseDay, type ParsedDay } from './parseDay'
import { parsePlace, type ParsedPlace } from './parsePlace'

/** The dateline that opens a paragraph, and how many characters of it are not the paragraph's own text. */
export interface ParsedDateline {
  raw: string
  length: number
  placeText: string | null
  place: ParsedPlace | null
  day: ParsedDay | null
  dash: string | null
}

/** Hyphen-minus, U+2010 to U+2015 and the minus sign all stand for the dash of a dateline. */
const DASHES = '-‐‑‒–—―−'
const LONGEST = 100
const AGENCY = /^\(\s?\p{Lu}{2,8}(?:\/\p{Lu}{2,8})?\s?\)$/u

/**
 * A dateline is `PLACE[, DATE | (DATE)] DASH` with a space on both sides of the dash, so that « Asie-Pacifique » never
 * is one; or a place and a day alone on their line. The words after it begin a sentence. Where no dash stands
 * ("Jakarta AHM and…") nothing is guessed.
 */
export function parseDateline(text: string): ParsedDateline | null {
  const head = text.slice(0, LONGEST)
  for (let index = 1; index < head.length; index++) {
    const dash = head.charAt(index)
    if (!DASHES.includes(dash) || !isSpace(head.charAt(index - 1))) continue
    if (index + 1 < text.length && !isSpace(head.charAt(index + 1))) continue
    const rest = text.slice(index + 1)
    const dateline = parseHead(text.slice(0, index).trim())
    if (dateline && beginsSentence(rest, dateline))
      return {
        ...dateline,
        raw: text.slice(0, index + 1),
        length: text.length - rest.trimStart().length,
        dash,
      }
  }
  if (text.length > 60 || /[.!?]$/.test(text)) return null
  const own = parseHead(text)
  return own?.placeText && own.place && own.day
    ? { ...own, raw: text, length: text.length, dash: null }
    : null
}

type Head = Pick<ParsedDateline, 'placeText' | 'place' | 'day'>

function parseHead(head: string): Head | null {
  if (AGENCY.test(head)) return { placeText: null, place: null, day: null }
  const bracketed = /^(.{0,80}?) ?\(([^()]{1,40})\)$/u.exec(head)
  if (bracketed) {
    const [, before = '', inside = ''] = bracketed
    const day = parseDay(inside)
    if (day || AGENCY.test(`(${inside})`)) {
      const place = before === '' ? null : parseHead(before.replace(/,$/, ''))
      return place && { ...place, day: day ?? place.day }
    }
  }
  const wholeDay = parseDay(head)
  if (wholeDay) return { placeText: null, place: null, day: wholeDay }
  const whole = parsePlace(head)
  if (whole) return { placeText: head, place: whole, day: null }
  return parsePlaceAndDay(head)
}

/** "Genève, 9 mars", "Manila, March 3, 2012", "12 May 2023, Dhaka": a day before or after the commas of a place. */
function parsePlaceAndDay(head: string): Head | null {
  const parts = head.split(', ')
  for (let cut = 1; cut < parts.length; cut++) {
    const first = parts.slice(0, cut).join(', ')
    const second = parts.slice(cut).join(', ')
    for (const [placeText, dayText] of [
      [first, second],
      [second, first],
    ] as const) {
      const day = parseDay(dayText)
      const place = day && parsePlace(placeText)
      if (place) return { placeText, place, day }
    }
  }
  return null
}

/** Words after a dateline open with a capital, a figure or a quotation; only a place that we know may do without. */
function beginsSentence(rest: string, { place, day }: Head): boolean {
  const next = rest.trimStart()
  return (
    next === '' ||
    /^[\p{Lu}\p{N}«“"‘'’([]/u.test(next) ||
    (place?.isKnown === true && place.country !== null) ||
    day !== null
  )
}

const isSpace = (character: string): boolean => /[\s\u00a0\u202f]/u.test(character)
