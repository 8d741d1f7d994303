import type { Clock } from '../dates/formatInstant'
import { isTimeZone } from '../dates/formatInstant'
import type { Live } from './live'

/** The clock of an office, or null when its place or zone is not known: then hours are told in UTC. */
export const clockOf = (office: Live<'offices'> | null): Clock | null => {
  const { timeZone, city } = office?.shared ?? {}
  return isTimeZone(timeZone) && city ? { timeZone, city } : null
}
