import type { Locale } from '@/newsroom/languages/locales'
import { countryName } from '@/newsroom/places/countries'

/** Countries by their codes, as one line in the order of the alphabet. */
export const CountryNames = ({ codes, locale }: { codes: readonly string[]; locale: Locale }) => (
  <>
    {codes
      .map((code) => countryName(code, locale))
      .sort((one, other) => one.localeCompare(other, locale))
      .join(', ')}
  </>
)
