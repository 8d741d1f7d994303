import type { TextField } from 'payload'
import { describe, expect, it } from 'vitest'
import { RESERVED_SLUGS } from '../../newsroom/urls'
import { timeZone } from '../collections/Offices/fields/timeZone'
import { about } from '../collections/Releases/fields/about'
import { day, toNoon } from './day'
import { phone } from './phones'
import { pageSlug, slug } from './slug'
import { isPublicHref } from '../../newsroom/editions/publicHref'
import { dropActiveAddress } from './webAddress'
import { words } from './words'

const LABEL = words('Label', 'Intitulé')

/** What the desk says of a value in a text field: nothing, or a sentence in the person's language. */
const sentenceOn = (field: TextField, value: unknown, language = 'en'): string | null => {
  const validate = field.validate as unknown as (value: unknown, options: object) => string | true // Payload wants a whole request
  const answer = validate(value, { req: { i18n: { language } }, siblingData: {} })
  return answer === true ? null : answer
}

const after = (hook: unknown, value: unknown): unknown => (hook as (args: object) => unknown)({ value }) // as above

describe('a public address', () => {
  it.each(['floods', 'lower-tana-2', '25000-papers', ''])('may be %j', (value) => {
    expect(sentenceOn(slug(), value)).toBeNull()
  })

  it.each(['Floods', 'inondations-à', 'a--b', '-a', 'a-', 'a/b', 'a b', '../x', 'a.b', 'x'.repeat(121)])(
    'may not be %j',
    (value) => {
      expect(sentenceOn(slug(), value)).not.toBeNull()
    },
  )

  it.each(RESERVED_SLUGS)('of a page may not be %j, which the site uses itself', (value) => {
    expect(sentenceOn(pageSlug(), value)).toContain('choose another one')
    expect(sentenceOn(slug(), value)).toBeNull()
  })

  it('is refused in the language of the desk', () => {
    expect(sentenceOn(slug(), 'À', 'fr')).toContain('minuscules sans accent')
  })
})

describe('a day', () => {
  const hooks = day({ name: 'starts', label: LABEL }).hooks?.beforeValidate

  it.each([
    ['2026-03-03', '2026-03-03T12:00:00.000Z'],
    ['2026-03-03T00:00:00.000Z', '2026-03-03T12:00:00.000Z'],
    ['2026-03-03T23:59:59.999Z', '2026-03-03T12:00:00.000Z'],
    ['2024-02-29', '2024-02-29T12:00:00.000Z'],
    ['', ''],
    [null, null],
    [undefined, undefined],
    ['tomorrow', 'tomorrow'],
  ])('%j is stored as %j', (value, stored) => {
    expect(hooks).toEqual([toNoon])
    expect(after(toNoon, value)).toEqual(stored)
  })

  it('stays the same however often it is saved', () => {
    expect(after(toNoon, after(toNoon, '2026-03-03'))).toBe('2026-03-03T12:00:00.000Z')
  })
})

describe('a day or a year', () => {
  const field = about.find((one) => 'name' in one && one.name === 'firstPublishedOn') as TextField // declared there

  it.each(['2019', '2019-03-28', '2024-02-29', ''])('may be %j', (value) => {
    expect(sentenceOn(field, value)).toBeNull()
  })

  it.each([
    '19',
    '2019-3-28',
    '2019-02-29',
    '2019-13-01',
    '2019-03',
    '28/03/2019',
    'mars 2019',
    '2019-03-28T00:00',
  ])('may not be %j', (value) => {
    expect(sentenceOn(field, value)).not.toBeNull()
  })
})

describe('a telephone number', () => {
  const field = phone({ name: 'number', label: LABEL })
  const stored = (value: unknown) => after(field.hooks?.beforeChange?.[0], value)

  it.each([
    ['+33 1 99 00 12 34', '+33199001234'],
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+1 212-555-0123', '+12125550123'],
    ['+442079460123', '+442079460123'],
  ])('%j is stored as %j', (value, number) => {
    expect(stored(value)).toBe(number)
    expect(sentenceOn(field, value)).toBeNull()
  })

  it.each(['+66 2', '01 99 00 12 34', 'ask Mary', '+'])(
    '%j is kept while it is typed, and refused at submit',
    (value) => {
      expect(stored(value)).toBe(value)
      expect(sentenceOn(field, value)).toContain('country code')
    },
  )
})

describe('a link', () => {
  it.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:press@ahm.example',
    'https://localhost:3000/x',
  ])('may lead to %j', (href) => {
    expect(isPublicHref(href)).toBe(true)
    expect(after(dropActiveAddress, href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/fr/x',
    'ftp://x',
    'https://',
    'mailto:x',
    '',
  ])('may not lead to %j', (href) => {
    expect(isPublicHref(href)).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:x',
    'vbscript:x',
    'data:text/html,x',
  ])('that would run something is not stored: %j', (href) => {
    expect(after(dropActiveAddress, href)).toBe('')
  })
})

describe('a time zone', () => {
  it('is one that exists', () => {
    expect(sentenceOn(timeZone, 'Asia/Bangkok')).toBeNull()
    expect(sentenceOn(timeZone, 'Asia/Atlantis')).toContain('no such time zone')
  })
})
