import type { Locale } from '@/newsroom/languages/locales'
import { formatDay } from '../dates/formatDay'
import { dayOf, formatInstant, type Clock } from '../dates/formatInstant'
import type { Live } from '../queries/live'

/** When a release came out: to the hour, naming the place; by its day or year alone if it was imported. */
export const When = (props: {
  release: Pick<Live<'releases'>, 'newsDate'>
  clock: Clock | null
  locale: Locale
  short?: boolean
}) => {
  const { release, clock, locale, short } = props
  const { newsDate } = release
  if (!newsDate.includes('T')) return <time dateTime={newsDate}>{formatDay(newsDate, locale)}</time>
  const text = short
    ? formatDay(dayOf(newsDate, clock?.timeZone), locale)
    : formatInstant(newsDate, clock, locale)
  return <time dateTime={newsDate}>{text}</time>
}
