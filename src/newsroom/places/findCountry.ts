import { LOCALE_CODES } from '../languages/locales'
import { ALIASES } from './aliases'
import { COUNTRIES, COUNTRY_CODES, type CountryCode } from './countries'

/**
 * The country that a name as found in a text stands for, in English or French, whatever its accents, case,
 * hyphens and article: null where no country, or more than one, goes by it. A name must match whole:
 * "Niger" is never found in "Nigeria".
 */
export const findCountry = (name: string): CountryCode | null => {
  const folded = fold(name)
  return BY_NAME.get(folded) ?? BY_NAME.get(withoutArticle(folded)) ?? null
}

/** Lower case, without accents, ligatures, hyphens, stops or apostrophes. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9()]+/g, ' ')
    .trim()

const withoutArticle = (folded: string): string => folded.replace(/^(the|le|la|les|l) /, '')

/** "Iran (Islamic Republic of)" is also found without its brackets, and the other way round. */
const spellingsOf = (name: string): string[] => {
  const folded = fold(name)
  const [short, bracketed] = folded.split(/ ?[()]/)
  if (!short || !bracketed) return [folded]
  return [folded, `${short} ${bracketed}`, `${bracketed} ${short}`]
}

const BY_NAME: ReadonlyMap<string, CountryCode> = new Map(
  COUNTRY_CODES.flatMap((code) =>
    [...LOCALE_CODES.flatMap((locale) => spellingsOf(COUNTRIES[code][locale])), ...(ALIASES[code] ?? [])].map(
      (name): [string, CountryCode] => [name, code],
    ),
  ),
)
