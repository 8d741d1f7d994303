/** A day as a release writes it: `iso` only where day, month and year are certain. */
export interface ParsedDay {
  text: string
  iso: string | null
  /** 05/06/2017 is the 5th of June or May 6th: both orders stand in the same archive. */
  isAmbiguous: boolean
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier january jan janv',
    'février february feb fév fevrier',
    'mars march mar',
    'avril april apr avr',
    'mai may',
    'juin june jun',
    'juillet july jul juil',
    'août august aug aout',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'décembre december dec déc decembre',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)
const WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /i
const DAY_MONTH =
  /^(?:les? |the )?(\d{1,2})(?:er|st|nd|rd|th|ème)?(?: ?(?:et|and|&|au|to|-|–) ?(\d{1,2})(?:er|st|nd|rd|th)?)?(?: of)?[ -]([\p{L}]{3,9})\.?,?(?: (\d{4}))?$/iu
const MONTH_DAY =
  /^([\p{L}]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: ?(?:and|&|to|-|–) ?(\d{1,2}))?(?:,? (\d{4}))?$/iu
const MONTH_YEAR = /^([\p{L}]{3,9})\.? (\d{4})$/iu
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/

/** Reads a day as releases of either language write it; null when the text is no day. */
export function parseDay(raw: string): ParsedDay | null {
  const text = raw.trim()
  if (text.length > 48) return null
  const bare = text.replace(WEEKDAY, '')
  const numeric = NUMERIC.exec(bare)
  if (numeric) return parseNumeric(text, Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '')
  const dayFirst = DAY_MONTH.exec(bare)
  if (dayFirst)
    return toDay({ text, day: dayFirst[1], until: dayFirst[2], month: dayFirst[3], year: dayFirst[4] })
  const monthFirst = MONTH_DAY.exec(bare)
  if (monthFirst)
    return toDay({
      text,
      day: monthFirst[2],
      until: monthFirst[3],
      month: monthFirst[1],
      year: monthFirst[4],
    })
  const month = MONTH_YEAR.exec(bare)
  return month && MONTHS.has((month[1] ?? '').toLowerCase()) ? { text, iso: null, isAmbiguous: false } : null
}

interface DayParts {
  text: string
  day: string | undefined
  until: string | undefined
  month: string | undefined
  year: string | undefined
}

function toDay({ text, day, until, month, year }: DayParts): ParsedDay | null {
  const number = MONTHS.get((month ?? '').toLowerCase())
  if (number === undefined || !isDayOfMonth(Number(day), number)) return null
  const isCertain = year !== undefined && until === undefined
  return { text, iso: isCertain ? toIso(Number(year), number, Number(day)) : null, isAmbiguous: false }
}

function parseNumeric(text: string, first: number, second: number, year: string): ParsedDay | null {
  const isDayFirst = isDayOfMonth(first, second)
  const isMonthFirst = isDayOfMonth(second, first)
  if (!isDayFirst && !isMonthFirst) return null
  if (isDayFirst && isMonthFirst && first !== second) return { text, iso: null, isAmbiguous: true }
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return { text, iso: year.length === 4 ? toIso(Number(year), month, day) : null, isAmbiguous: false }
}

const isDayOfMonth = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)

const toIso = (year: number, month: number, day: number): string | null =>
  month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))
    ? null
    : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
