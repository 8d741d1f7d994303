import type { Locale } from '@/newsroom/languages/locales'
import { cityName } from '../dates/cityName'
import { formatDay } from '../dates/formatDay'
import { formatHour, toUtcHour, type Clock } from '../dates/formatInstant'
import { messagesFor } from '../messages/messagesFor'
import type { Live } from '../queries/live'
import { groupHours } from './groupHours'
import { OfficeLink } from './OfficeLink'

type Props = {
  locale: Locale
  office: Live<'offices'>
  clock: Clock | null
  now: Date
  outsideHours?: Live<'offices'> | null
}

/** When the press desk of an office answers, by its own clock and in UTC, and who answers otherwise. */
export const PressHours = ({ locale, office, clock, now, outsideHours }: Props) => {
  const { hours, contact } = messagesFor(locale)
  const spans = clock ? groupHours(office.shared.pressHours ?? []) : []
  const closed = comingDays(office.shared.closedDays ?? [], now)
  if (!clock || spans.length === 0) return null
  return (
    <>
      {spans.map((span) => {
        const days =
          span.first === span.last
            ? hours.days[span.first]
            : hours.range(hours.days[span.first], hours.days[span.last])
        const local = (time: string) => formatHour(time, locale)
        const utc = (time: string) => formatHour(toUtcHour(time, clock.timeZone, now), locale)
        return (
          <p key={`${span.first} ${span.opens}`} data-numeric>
            {hours.open(days, local(span.opens), local(span.closes), cityName(clock.city, locale))}{' '}
            {unbroken(hours.utc(utc(span.opens), utc(span.closes)))}
          </p>
        )
      })}
      {closed.length > 0 ? (
        <p>
          {hours.closed} {closed.map((day) => formatDay(day, locale)).join(', ')}
        </p>
      ) : null}
      {outsideHours ? (
        <p>
          {contact.outside} <OfficeLink office={outsideHours} locale={locale} />
        </p>
      ) : null}
    </>
  )
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** How far ahead a closed day is announced. */
const DAYS_AHEAD = 30

const comingDays = (days: readonly string[], now: Date): string[] => {
  const dayAfter = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10)
  return days.filter((day) => day >= dayAfter(0) && day <= dayAfter(DAYS_AHEAD)).sort()
}
