import { mapProse } from './mapProse'

const NO_BREAK = '\u00a0'
const NARROW = '\u202f'
const SPACES = '[ \\u00a0\\u2009\\u202f]'
const AFTER_WORD = '[\\p{L}\\p{N})\\]»”"’%…]'

/** Each rule, in order: what it looks for and what it writes. None adds, drops or changes a word. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // An apostrophe between letters, or between a letter and a quotation, is curly.
  [/(?<=\p{L})'(?=[\p{L}«“])/gu, '’'],
  // « and » hold a no-break space inside.
  [new RegExp(`«${SPACES}*(?=\\S)`, 'gu'), `«${NO_BREAK}`],
  [new RegExp(`(?<=[^\\s«])(?<!${SPACES})${SPACES}*»`, 'gu'), `${NO_BREAK}»`],
  // A colon has a no-break space before it; « ; ! ? % » a narrow one.
  [new RegExp(`(?<!${SPACES})${SPACES}+:(?=\\s|$)`, 'gu'), `${NO_BREAK}:`],
  [new RegExp(`(?<=${AFTER_WORD}):(?=\\s|$)`, 'gu'), `${NO_BREAK}:`],
  [new RegExp(`(?<!${SPACES})${SPACES}+([;!?%])`, 'gu'), `${NARROW}$1`],
  [new RegExp(`(?<=${AFTER_WORD})([;!?])(?=[\\s»”")!?.]|$)`, 'gu'), `${NARROW}$1`],
  [/(?<=\p{N})%/gu, `${NARROW}%`],
  // Figures in groups of three never part: 2 500, 180 000.
  [
    /(?<![\p{N}+.,/-]|\p{N}[ \u00a0\u202f])(\p{N}{1,3})[ \u00a0\u202f](\p{N}{3})(?:[ \u00a0\u202f](\p{N}{3}))?(?:[ \u00a0\u202f](\p{N}{3}))?(?![\p{N}/-]|[ \u00a0\u202f]\p{N})/gu,
    '',
  ],
]

/**
 * French typography, as the organisation prints it: curly apostrophes, no-break spaces inside « » and before the signs
 * that have one, narrow ones in figures. E-mails, addresses, telephone numbers and hours are left as typed; words
 * are never corrected. Applying it twice changes nothing more.
 */
export const toFrenchTypography = (text: string): string => mapProse(text, setProse)

function setProse(prose: string): string {
  let set = prose
  for (const [pattern, replacement] of RULES) {
    set = replacement === '' ? set.replace(pattern, joinFigures) : set.replace(pattern, replacement)
  }
  return set
}

const joinFigures = (...groups: unknown[]): string =>
  groups
    .slice(1, 5)
    .filter((group) => typeof group === 'string')
    .join(NARROW)
