import type { Locale } from '../languages/locales'
import { countSmallWords } from './guessLanguage'
import type { ImportFlag } from './types'

/** Words that French never writes without their accents. */
const UNACCENTED =
  /(?<!\p{L})(?:refugies?|deplaces?|securite|sante|etats?|federation|region|regional|general|generale|communaute|societe|egalite|deces|etrangers?|etudiants?|evaluation|temoigne|repond|lancee|creee|renforcee)(?!\p{L})/iu

/** A headline may be in another language than its page, in capitals, without accents, or hold the page's own label. */
export function flagHeadline({
  headline,
  locale,
  line,
}: {
  headline: string
  locale: Locale
  line: number
}): ImportFlag[] {
  const flags: ImportFlag[] = []
  const words = headline.split(/[^\p{L}]+/u).filter((word) => word !== '').length
  const counts = countSmallWords(headline)
  const other = locale === 'fr' ? 'en' : 'fr'
  const hasOwn =
    counts[locale] > 0 || (locale === 'fr' && /[éèêàçùôîœ]|(?<!\p{L})[ld]['’]\p{L}/iu.test(headline))
  if (words >= 4 && !hasOwn && (locale === 'fr' || counts[other] >= 2))
    flags.push({
      line,
      kind: 'headlineOtherLanguage',
      text: 'The headline may be in another language than its text.',
    })
  const letters = headline.replace(/[^\p{L}]/gu, '')
  if (letters.length > 12 && letters === letters.toUpperCase())
    flags.push({ line, kind: 'headlineInCapitals', text: 'The headline is in capitals.' })
  if (locale === 'fr' && UNACCENTED.test(headline) && !/[éèêàçùôîâûëïœ]/iu.test(headline))
    flags.push({ line, kind: 'headlineWithoutAccents', text: 'The headline seems to have lost its accents.' })
  if (/press release|communiqué de presse/iu.test(headline))
    flags.push({
      line,
      kind: 'headlineWithTypeLabel',
      text: 'The headline holds the words « press release ».',
    })
  return flags
}
