import { describe, expect, it } from 'vitest'
import { cityName } from './cityName'
import { formatDay, formatDayAndMonth } from './formatDay'
import { dayOf, formatHour, formatInstant, isTimeZone, toUtcHour } from './formatInstant'

const vientiane = { timeZone: 'Asia/Vientiane', city: 'Vientiane' }

describe('dates', () => {
  it('name the place whose hour they tell', () => {
    expect(formatInstant('2026-03-13T02:00:00.000Z', vientiane, 'en')).toBe(
      '13 March 2026, 09:00 in Vientiane',
    )
    expect(formatInstant('2026-03-13T02:00:00.000Z', vientiane, 'fr')).toBe(
      '13 mars 2026, 9\u00a0h à Vientiane',
    )
    expect(formatInstant('2026-03-14T01:40:00.000Z', vientiane, 'fr')).toBe(
      '14 mars 2026, 8\u00a0h\u00a040 à Vientiane',
    )
  })

  it('are told in UTC where no place is known', () => {
    expect(formatInstant('2026-03-13T02:05:00.000Z', null, 'en')).toBe('13 March 2026, 02:05 UTC')
    expect(formatInstant('2026-03-13T02:05:00.000Z', null, 'fr')).toBe('13 mars 2026, 2\u00a0h\u00a005 UTC')
  })

  it('belong to the day of the place, not of Greenwich', () => {
    expect(dayOf('2026-03-13T18:30:00.000Z', 'Asia/Vientiane')).toBe('2026-03-14')
    expect(dayOf('2026-03-13T18:30:00.000Z')).toBe('2026-03-13')
  })

  it('of imports may be a day or a year alone', () => {
    expect(formatDay('2014', 'fr')).toBe('2014')
    expect(formatDay('2014-07-01', 'fr')).toBe('1er juillet 2014')
    expect(formatDay('2014-07-11', 'fr')).toBe('11 juillet 2014')
    expect(formatDay('2014-07-01', 'en')).toBe('1 July 2014')
    expect(formatDay('unknown', 'en')).toBe('unknown')
  })

  it('of a dateline have no year', () => {
    expect(formatDayAndMonth('2026-03-13', 'en')).toBe('13 March')
    expect(formatDayAndMonth('2026-05-01', 'fr')).toBe('1er mai')
  })

  it('write hours as the language does', () => {
    expect(formatHour('09:00', 'en')).toBe('09:00')
    expect(formatHour('18:30', 'fr')).toBe('18\u00a0h\u00a030')
  })

  it('convert press hours to UTC, over midnight and with summer time', () => {
    expect(toUtcHour('09:00', 'Asia/Bangkok', new Date('2026-01-10T00:00:00Z'))).toBe('02:00')
    expect(toUtcHour('05:30', 'Asia/Bangkok', new Date('2026-01-10T00:00:00Z'))).toBe('22:30')
    expect(toUtcHour('09:00', 'Europe/Zurich', new Date('2026-01-10T11:59:59.999Z'))).toBe('08:00')
    expect(toUtcHour('09:00', 'Europe/Zurich', new Date('2026-07-10T00:00:00Z'))).toBe('07:00')
  })

  it('know which zones there are', () => {
    expect(isTimeZone('Asia/Bangkok')).toBe(true)
    expect(isTimeZone('Asia/Nowhere')).toBe(false)
    expect(isTimeZone(undefined)).toBe(false)
  })

  it('call a city by its name in the language, from either', () => {
    expect(cityName('Geneva', 'fr')).toBe('Genève')
    expect(cityName('Genève', 'en')).toBe('Geneva')
    expect(cityName('Bangkok', 'fr')).toBe('Bangkok')
    expect(formatInstant('2026-03-13T02:00:00.000Z', { timeZone: 'Africa/Cairo', city: 'Cairo' }, 'fr')).toBe(
      '13 mars 2026, 4\u00a0h au Caire',
    )
  })
})
