import type { Locale } from '@/newsroom/languages/locales'
import { countryName } from '@/newsroom/places/countries'
import { cityName } from '../dates/cityName'
import type { Live } from '../queries/live'

/** The city and country of an office, as far as they are known. */
export const placeOf = ({ shared }: Live<'offices'>, locale: Locale): string =>
  [shared.city && cityName(shared.city, locale), shared.country && countryName(shared.country, locale)]
    .filter(Boolean)
    .join(', ')
