import { describe, expect, it } from 'vitest'
import type { Weekday } from '@/newsroom/editions/content'
import { groupHours } from './groupHours'

const day = (name: Weekday, opens = '09:00', closes = '18:00') => ({ day: name, opens, closes })

describe('press hours', () => {
  it('join neighbouring days with the same hours, in the order of the week', () => {
    expect(groupHours([day('fri', '09:00', '16:00'), day('tue'), day('mon'), day('wed')])).toEqual([
      { first: 'mon', last: 'wed', opens: '09:00', closes: '18:00' },
      { first: 'fri', last: 'fri', opens: '09:00', closes: '16:00' },
    ])
  })

  it('do not join over a day that is missing', () => {
    expect(groupHours([day('mon'), day('wed')])).toHaveLength(2)
  })

  it('may break at noon', () => {
    expect(
      groupHours([day('mon', '09:00', '12:00'), day('mon', '14:00', '17:00'), day('tue', '14:00', '17:00')]),
    ).toEqual([
      { first: 'mon', last: 'mon', opens: '09:00', closes: '12:00' },
      { first: 'mon', last: 'tue', opens: '14:00', closes: '17:00' },
    ])
  })
})
