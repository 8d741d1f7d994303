import type { DayOrYear } from '@/newsroom/editions/content'
import type { Locale, PerLocale } from '@/newsroom/languages/locales'

const TAGS: PerLocale<string> = { en: 'en-GB', fr: 'fr-FR' }
const LONG = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** A day in full ("13 March 2026", "1er mars 2026"), or the year alone where nothing else is known. */
export const formatDay = (day: DayOrYear, locale: Locale): string => {
  if (/^\d{4}$/.test(day)) return day
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return ordinal(new Intl.DateTimeFormat(TAGS[locale], LONG).format(date), locale)
}

/** A day without its year, as a dateline prints it: "13 March", "13 mars". */
export const formatDayAndMonth = (day: string, locale: Locale): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const { day: numeric, month, timeZone } = LONG
  return ordinal(
    new Intl.DateTimeFormat(TAGS[locale], { day: numeric, month, timeZone }).format(date),
    locale,
  )
}

/** In French the first of a month is an ordinal, the other days are not. */
const ordinal = (formatted: string, locale: Locale): string =>
  locale === 'fr' ? formatted.replace(/^1(?= )/, '1er') : formatted
