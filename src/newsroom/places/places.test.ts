import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '../languages/locales'
import { ALIASES } from './aliases'
import { COUNTRIES, COUNTRY_CODES, countryName, isCountryCode } from './countries'
import { findCountry } from './findCountry'
import {
  isRegion,
  REGION_CODES,
  regionName,
  regionOf,
  SUBREGION_CODES,
  SUBREGIONS,
  subregionOf,
} from './regions'

describe('countries', () => {
  it('has a code of two letters, an M49 number of three digits and a name in each language for all', () => {
    for (const code of COUNTRY_CODES) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(COUNTRIES[code].m49).toMatch(/^\d{3}$/)
      for (const locale of LOCALE_CODES) {
        expect(countryName(code, locale)).toMatch(/^\p{Lu}/u)
        expect(countryName(code, locale)).not.toContain("'")
      }
    }
  })

  it('uses no M49 number and no name twice', () => {
    const numbers = COUNTRY_CODES.map((code) => COUNTRIES[code].m49)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const locale of LOCALE_CODES) {
      const names = COUNTRY_CODES.map((code) => countryName(code, locale))
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('holds the 193 member states and the two observer states among its areas', () => {
    expect(COUNTRY_CODES.length).toBe(247)
    for (const code of ['PS', 'VA', 'SS', 'TL', 'ME', 'CH', 'TV', 'TO'])
      expect(isCountryCode(code)).toBe(true)
  })

  it.each([
    ['VN', 'Viet Nam', 'Viet Nam'],
    ['LA', 'Lao People’s Democratic Republic', 'République démocratique populaire lao'],
    ['MD', 'Republic of Moldova', 'République de Moldova'],
    ['TR', 'Türkiye', 'Türkiye'],
    ['TZ', 'United Republic of Tanzania', 'République-Unie de Tanzanie'],
    ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['CD', 'Democratic Republic of the Congo', 'République démocratique du Congo'],
    ['SY', 'Syrian Arab Republic', 'République arabe syrienne'],
    ['NL', 'Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)'],
    ['CZ', 'Czechia', 'Tchéquie'],
    ['SZ', 'Eswatini', 'Eswatini'],
    ['PS', 'State of Palestine', 'État de Palestine'],
    ['BY', 'Belarus', 'Bélarus'],
  ])('names %s as the United Nations does', (code, en, fr) => {
    expect(countryName(code, 'en')).toBe(en)
    expect(countryName(code, 'fr')).toBe(fr)
  })

  it('refuses what is no code, also what every object has', () => {
    for (const value of ['XX', 'th', '', 'toString', 4, null, undefined])
      expect(isCountryCode(value)).toBe(false)
    expect(countryName('XX', 'en')).toBe('XX')
  })
})

describe('regions', () => {
  it('puts every country in a part of a region', () => {
    for (const code of COUNTRY_CODES) {
      expect(SUBREGION_CODES).toContain(subregionOf(code))
      expect(isRegion(regionOf(code))).toBe(true)
    }
  })

  it('has a country in every part, and a part in every region', () => {
    expect(new Set(COUNTRY_CODES.map(subregionOf)).size).toBe(SUBREGION_CODES.length)
    expect(new Set(SUBREGION_CODES.map((part) => SUBREGIONS[part].of)).size).toBe(REGION_CODES.length)
  })

  it('names both levels in both languages', () => {
    expect(regionName('asia', 'fr')).toBe('Asie')
    expect(regionName('easternAfrica', 'en')).toBe('Eastern Africa')
    expect(regionName(subregionOf('TH'), 'fr')).toBe('Asie du Sud-Est')
    expect(regionOf('SN')).toBe('africa')
    expect(regionOf('TR')).toBe('asia')
  })
})

describe('findCountry', () => {
  it('finds every country by its name in either language', () => {
    for (const code of COUNTRY_CODES) {
      for (const locale of LOCALE_CODES)
        expect([countryName(code, locale), findCountry(countryName(code, locale))]).toEqual([
          countryName(code, locale),
          code,
        ])
    }
  })

  it.each([
    ['Vietnam', 'VN'],
    ['Viêt Nam', 'VN'],
    ['THAÏLANDE', 'TH'],
    ['Thailand', 'TH'],
    ['Laos', 'LA'],
    ["Lao People's Democratic Republic", 'LA'],
    ['RDP lao', 'LA'],
    ['China', 'CN'],
    ['Chine', 'CN'],
    ['Syrie', 'SY'],
    ['La République arabe syrienne', 'SY'],
    ['Libanaise', 'LB'],
    ['Birmanie', 'MM'],
    ['Etats-Unis', 'US'],
    ['États-Unis d’Amérique', 'US'],
    ['Islamic Republic of Iran', 'IR'],
    ['Côte d’Ivoire', 'CI'],
    ['the Netherlands', 'NL'],
    ['Niger', 'NE'],
    ['Argentine', 'AR'],
  ])('finds "%s"', (name, code) => expect(findCountry(name)).toBe(code))

  it.each(['Geneva', '', 'Nige', 'Thaïlande et Myanmar', 'constructor'])('finds nothing in "%s"', (name) => {
    expect(findCountry(name)).toBeNull()
  })

  it('gives no alias to two countries', () => {
    const aliases = Object.values(ALIASES).flat()
    expect(new Set(aliases).size).toBe(aliases.length)
    for (const code of COUNTRY_CODES)
      for (const alias of ALIASES[code] ?? []) expect([alias, findCountry(alias)]).toEqual([alias, code])
  })
})
