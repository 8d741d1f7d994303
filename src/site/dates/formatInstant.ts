import type { Instant } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import { cityName } from './cityName'
import { formatDay } from './formatDay'

/** A place on earth by whose clock an hour is told. */
export type Clock = { timeZone: string; city: string }

/** The day it is at an instant by a clock: YYYY-MM-DD. Without a clock, by UTC. */
export const dayOf = (instant: Instant, timeZone = 'UTC'): string => {
  if (Number.isNaN(Date.parse(instant))) return instant
  const parts = partsOf(instant, timeZone)
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** An hour as a language writes it: "09:00", "9 h", "9 h 05". */
export const formatHour = (clock: string, locale: Locale): string => {
  if (locale === 'en') return clock
  const [hour = '0', minute = '00'] = clock.split(':')
  const hours = `${Number(hour)}\u00a0h`
  return minute === '00' ? hours : `${hours}\u00a0${minute}`
}

/** An instant in full, naming the place whose hour it is; in UTC where no place is known. */
export const formatInstant = (instant: Instant, clock: Clock | null, locale: Locale): string => {
  const { dates } = messagesFor(locale)
  if (Number.isNaN(Date.parse(instant))) return instant
  const timeZone = clock?.timeZone ?? 'UTC'
  const { hour, minute } = partsOf(instant, timeZone)
  const day = formatDay(dayOf(instant, timeZone), locale)
  const time = formatHour(`${hour}:${minute}`, locale)
  return clock ? dates.at(day, time, cityName(clock.city, locale)) : dates.atUtc(day, time)
}

/** The hour in UTC at which a clock shows `time` (HH:MM) on the day of `now`. */
export const toUtcHour = (time: string, timeZone: string, now: Date): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const local = (hour * 60 + minute - offsetOf(timeZone, now) + 2 * DAY) % DAY
  return `${pad(Math.floor(local / 60))}:${pad(local % 60)}`
}

const DAY = 24 * 60
const pad = (value: number): string => String(value).padStart(2, '0')

/** Minutes by which a clock is ahead of UTC at an instant. */
const offsetOf = (timeZone: string, now: Date): number => {
  const { year, month, day, hour, minute } = partsOf(now.toISOString(), timeZone)
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
  return Math.round((shown - Math.floor(now.getTime() / 60_000) * 60_000) / 60_000)
}

/** Whether something that came from outside names a time zone that this machine knows. */
export const isTimeZone = (value: string | undefined): value is string => {
  if (!value) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false // Intl has no other way to say that it does not know a zone
  }
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>

const partsOf = (instant: Instant, timeZone: string): Parts => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant))
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  }
}
