import { WEEKDAYS, type OfficeShared, type Weekday } from '@/newsroom/editions/content'

/** Days on end with the same hours. */
export type HoursSpan = { first: Weekday; last: Weekday; opens: string; closes: string }

/** Press hours in the fewest words: neighbouring days with the same hours are one span. */
export const groupHours = (hours: NonNullable<OfficeShared['pressHours']>): HoursSpan[] => {
  const spans: HoursSpan[] = []
  const inOrder = [...hours].sort((one, other) => WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day))
  for (const { day, opens, closes } of inOrder) {
    const span = spans.find(
      (open) =>
        open.opens === opens &&
        open.closes === closes &&
        WEEKDAYS.indexOf(open.last) === WEEKDAYS.indexOf(day) - 1,
    )
    if (span) span.last = day
    else spans.push({ first: day, last: day, opens, closes })
  }
  return spans
}
