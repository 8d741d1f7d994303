import type { Locale } from '../languages/locales'
import { COUNTRIES, type CountryCode } from './countries'

/** The regions of the M49 list, in the order in which the site shows them. */
export const REGIONS = {
  africa: { m49: '002', en: 'Africa', fr: 'Afrique' },
  americas: { m49: '019', en: 'Americas', fr: 'Amériques' },
  asia: { m49: '142', en: 'Asia', fr: 'Asie' },
  europe: { m49: '150', en: 'Europe', fr: 'Europe' },
  oceania: { m49: '009', en: 'Oceania', fr: 'Océanie' },
} as const satisfies Record<string, { m49: string } & Record<Locale, string>>

export type Region = keyof typeof REGIONS

export const REGION_CODES = Object.keys(REGIONS) as readonly Region[] // the table's own keys

/** The parts of each region, in the order of the M49 list; where it has an intermediate region, that one. */
export const SUBREGIONS = {
  northernAfrica: { m49: '015', of: 'africa', en: 'Northern Africa', fr: 'Afrique septentrionale' },
  easternAfrica: { m49: '014', of: 'africa', en: 'Eastern Africa', fr: 'Afrique orientale' },
  middleAfrica: { m49: '017', of: 'africa', en: 'Middle Africa', fr: 'Afrique centrale' },
  southernAfrica: { m49: '018', of: 'africa', en: 'Southern Africa', fr: 'Afrique australe' },
  westernAfrica: { m49: '011', of: 'africa', en: 'Western Africa', fr: 'Afrique occidentale' },
  caribbean: { m49: '029', of: 'americas', en: 'Caribbean', fr: 'Caraïbes' },
  centralAmerica: { m49: '013', of: 'americas', en: 'Central America', fr: 'Amérique centrale' },
  southAmerica: { m49: '005', of: 'americas', en: 'South America', fr: 'Amérique du Sud' },
  northernAmerica: { m49: '021', of: 'americas', en: 'Northern America', fr: 'Amérique septentrionale' },
  centralAsia: { m49: '143', of: 'asia', en: 'Central Asia', fr: 'Asie centrale' },
  easternAsia: { m49: '030', of: 'asia', en: 'Eastern Asia', fr: 'Asie orientale' },
  southEasternAsia: { m49: '035', of: 'asia', en: 'South-eastern Asia', fr: 'Asie du Sud-Est' },
  southernAsia: { m49: '034', of: 'asia', en: 'Southern Asia', fr: 'Asie méridionale' },
  westernAsia: { m49: '145', of: 'asia', en: 'Western Asia', fr: 'Asie occidentale' },
  easternEurope: { m49: '151', of: 'europe', en: 'Eastern Europe', fr: 'Europe orientale' },
  northernEurope: { m49: '154', of: 'europe', en: 'Northern Europe', fr: 'Europe septentrionale' },
  southernEurope: { m49: '039', of: 'europe', en: 'Southern Europe', fr: 'Europe méridionale' },
  westernEurope: { m49: '155', of: 'europe', en: 'Western Europe', fr: 'Europe occidentale' },
  australiaAndNewZealand: {
    m49: '053',
    of: 'oceania',
    en: 'Australia and New Zealand',
    fr: 'Australie et Nouvelle-Zélande',
  },
  melanesia: { m49: '054', of: 'oceania', en: 'Melanesia', fr: 'Mélanésie' },
  micronesia: { m49: '057', of: 'oceania', en: 'Micronesia', fr: 'Micronésie' },
  polynesia: { m49: '061', of: 'oceania', en: 'Polynesia', fr: 'Polynésie' },
} as const satisfies Record<string, { m49: string; of: Region } & Record<Locale, string>>

export type Subregion = keyof typeof SUBREGIONS

export const SUBREGION_CODES = Object.keys(SUBREGIONS) as readonly Subregion[] // the table's own keys

/** The part of a region that a country or area lies in. */
export const subregionOf = (code: CountryCode): Subregion => COUNTRIES[code].region

/** The region that a country or area lies in. */
export const regionOf = (code: CountryCode): Region => SUBREGIONS[subregionOf(code)].of

/** Whether something that came from outside names one of the regions. */
export const isRegion = (value: unknown): value is Region =>
  typeof value === 'string' && Object.hasOwn(REGIONS, value)

/** The name that is printed for a region or a part of one. */
export const regionName = (region: Region | Subregion, locale: Locale): string =>
  isRegion(region) ? REGIONS[region][locale] : SUBREGIONS[region][locale]
