import { countryName, isCountryCode } from '@/newsroom/places/countries'
import { REGION_CODES, regionOf, type Region } from '@/newsroom/places/regions'
import { findOffices } from './findOffices'
import type { Live } from './live'
import type { Reading } from './reading'

/** A country, the offices that stand in it, and those that cover it from elsewhere. */
export type CountryPlace = {
  code: string
  name: string
  offices: Live<'offices'>[]
  coveredFrom: Live<'offices'>[]
}
/** `null`: places that the list of regions does not hold. */
export type RegionPlaces = { region: Region | null; countries: CountryPlace[] }

/** Every country where an office stands or that one covers, by region. */
export const findPlaces = async (reading: Reading): Promise<RegionPlaces[]> => {
  const offices = await findOffices(reading)
  const codes = offices.flatMap(({ shared }) => [shared.country ?? [], shared.countriesCovered ?? []].flat())
  const countries = [...new Set(codes)].map((code): CountryPlace => ({
    code,
    name: countryName(code, reading.locale),
    offices: offices.filter((office) => office.shared.country === code),
    coveredFrom: offices.filter(
      ({ shared }) => shared.country !== code && (shared.countriesCovered ?? []).includes(code),
    ),
  }))
  countries.sort((one, other) => one.name.localeCompare(other.name, reading.locale))
  return [...REGION_CODES, null]
    .map((region) => ({ region, countries: countries.filter(({ code }) => regionOfCode(code) === region) }))
    .filter((group) => group.countries.length > 0)
}

const regionOfCode = (code: string): Region | null => (isCountryCode(code) ? regionOf(code) : null)
