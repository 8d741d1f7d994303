import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { LOCALE_CODES, type Locale } from '../../../src/newsroom/languages/locales'
import { isCountryCode } from '../../../src/newsroom/places/countries'
import { RESERVED_SLUGS } from '../../../src/newsroom/urls'
import { refOf, type AnySeedDocument } from '../document'
import { findPictureKeys } from '../pictures'
import { CONTENT } from '.'

const ofKind = (kind: AnySeedDocument['kind']) => CONTENT.filter((document) => document.kind === kind)

/** Every string in a value, however deep. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
/** What readers read: no references, days, keys of pictures or telephone numbers. */
const prose = (value: unknown): string[] => stringsIn(value).filter((text) => / /.test(text))
const texts = (locale: Locale) => CONTENT.flatMap(({ text }) => prose(text[locale]))

describe('the demo', () => {
  it('has as much of each kind as a newsroom needs to be tried out', () => {
    const least = {
      offices: 6,
      programmes: 5,
      partners: 4,
      'media-contacts': 8,
      topics: 6,
      releases: 12,
      pages: 16,
    } as const
    for (const [kind, count] of Object.entries(least)) {
      expect(ofKind(kind as keyof typeof least).length, kind).toBeGreaterThanOrEqual(count) // the table's own keys
    }
    expect(ofKind('organisation')).toHaveLength(1)
    expect(ofKind('navigation')).toHaveLength(1)
  })

  it('has a text in one language only, and texts at every stage of the desk', () => {
    const releases = ofKind('releases')
    expect(releases.some(({ text }) => !text.fr)).toBe(true)
    expect(releases.some(({ text }) => !text.en)).toBe(true)
    const stages = releases.flatMap(({ stage = {} }) => Object.values(stage))
    expect(stages.filter((stage) => stage === 'inReview')).toHaveLength(2)
    expect(stages).toContain('changesRequested')
    expect(stages).toContain('draft')
  })

  it('names nothing twice', () => {
    const refs = CONTENT.map(refOf)
    expect(new Set(refs).size).toBe(refs.length)
  })

  it('refers only to what it has', async () => {
    const known = new Set(CONTENT.map(refOf))
    const kinds = new Set<string>(CONTENT.map(({ kind }) => kind))
    const named = CONTENT.flatMap(stringsIn).filter(
      (text) => /^[a-z-]+\/[a-z0-9-]+$/.test(text) && kinds.has(text.split('/')[0] ?? ''),
    )
    expect(named.filter((ref) => !known.has(ref))).toEqual([])
    const pictures = await findPictureKeys()
    const shown = CONTENT.flatMap(stringsIn).filter((text) => text.endsWith('.png'))
    expect(shown.filter((name) => !pictures.includes(name.slice(0, -'.png'.length)))).toEqual([])
  })

  it('has short addresses of the right form, none of them taken by the site or by another', () => {
    for (const locale of LOCALE_CODES) {
      const taken = new Set<string>()
      for (const { kind, key, text } of CONTENT) {
        const own = text[locale]
        if (!own || !('slug' in own) || !own.slug) continue
        expect(own.slug, key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(own.slug.length, key).toBeLessThanOrEqual(100)
        if (kind === 'pages') expect(RESERVED_SLUGS).not.toContain(own.slug)
        expect(taken).not.toContain(`${kind}/${own.slug}`)
        taken.add(`${kind}/${own.slug}`)
      }
    }
  })

  it('leads from the menu to a page of its own for each label, the same in both languages', () => {
    const [menu] = ofKind('navigation')
    const targets = LOCALE_CODES.map((locale) =>
      stringsIn(menu?.text[locale]).filter((text) => text.startsWith('pages/')),
    )
    expect(targets[0]).toEqual(targets[1])
    expect(new Set(targets[0]).size).toBe(ofKind('pages').length)
  })

  it('names countries by codes that exist', () => {
    const codes = CONTENT.flatMap(stringsIn).filter((text) => /^[A-Z]{2}$/.test(text))
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([])
  })
})

describe('what is invented', () => {
  const everything = CONTENT.flatMap(stringsIn)

  it('rings nowhere: telephone numbers are from ranges kept for fiction', () => {
    const numbers = everything.filter((text) => text.startsWith('+'))
    expect(numbers.length).toBeGreaterThan(10)
    for (const number of numbers) {
      expect(number).toMatch(/^(\+44207946\d{4}|\+3319900\d{4}|\+1\d{3}55501\d{2})$/)
      expect(parsePhoneNumberFromString(number)?.isPossible(), number).toBe(true)
    }
  })

  it('is nobody’s: addresses end in .example', () => {
    const addresses = everything.flatMap((text) => text.match(/(?:@|https?:\/\/)[\w.-]+/g) ?? [])
    expect(addresses.length).toBeGreaterThan(10)
    for (const address of addresses) expect(address).toMatch(/\.example\.?$/)
  })
})

describe('typography', () => {
  it.each(LOCALE_CODES)('is not a typewriter’s: %s', (locale) => {
    expect(texts(locale).filter((text) => /['"]|\.\.\.| - |  /.test(text))).toEqual([])
  })

  it('is French in French: spaces that do not break, guillemets', () => {
    const bad = / [:;!?%»]|« |[“”]|\d \d{3}(?!\d)|[^\u00a0\u202f\d][:;!?»](?= |$)|«[^\u00a0]/
    expect(texts('fr').filter((text) => bad.test(text))).toEqual([])
  })

  it('is English in English', () => {
    expect(texts('en').filter((text) => /[«»\u202f]|\d \d{3}(?!\d)|\u00a0/.test(text))).toEqual([])
  })
})

describe('the two languages', () => {
  /** Figures as they are meant: without the marks that each language groups and points them with. */
  const numbersIn = (value: unknown, locale: Locale): string[] =>
    prose(value)
      .flatMap((text) => text.match(/\d[\d.,\u202f]*\d|\d/g) ?? [])
      .map((number) =>
        locale === 'en'
          ? number.replace(/,(?=\d{3})/g, '')
          : number.replace(/\u202f/g, '').replace(/,(?=\d)/g, '.'),
      )
      .map((number) => number.replace(/[.,]0$/, '').replace(/[.,]$/, ''))
  const shapeOf = (document: AnySeedDocument, locale: Locale): string[] => {
    const text = document.text[locale]
    return text && 'body' in text ? (text.body ?? []).map(({ type }) => type) : []
  }
  const pairs = CONTENT.filter(({ text, stage }) => text.en && text.fr && stage?.en !== 'draft')

  it.each(pairs.map((document) => [refOf(document), document] as const))(
    'have the same blocks in %s',
    (_, document) => {
      expect(shapeOf(document, 'fr')).toEqual(shapeOf(document, 'en'))
    },
  )

  it.each(
    pairs.filter(({ kind }) => kind === 'releases').map((document) => [refOf(document), document] as const),
  )('have the same figures in %s', (_, document) => {
    const en = numbersIn(document.text.en, 'en')
    const fr = numbersIn(document.text.fr, 'fr')
    const isLarge = (number: string) => Number(number) >= 32
    expect([...new Set(fr.filter(isLarge))].sort()).toEqual([...new Set(en.filter(isLarge))].sort())
  })
})
