import { COUNTRIES, type CountryCode } from '../places/countries'
import { findCountry } from '../places/findCountry'
import { REGIONS, SUBREGIONS } from '../places/regions'
import type { Locale } from '../languages/locales'

/** What is known of a place that opens a text. `language` is null where both languages, or neither, write it so. */
export interface ParsedPlace {
  country: CountryCode | null
  isKnown: boolean
  language: Locale | null
}

/** Cities that both languages date texts from, where their names differ. */
const CITIES: readonly (readonly [en: string, fr: string])[] = [
  ['Geneva', 'Genève'],
  ['Vienna', 'Vienne'],
  ['London', 'Londres'],
  ['Brussels', 'Bruxelles'],
  ['Cairo', 'Le Caire'],
  ['Athens', 'Athènes'],
  ['Beirut', 'Beyrouth'],
  ['Damascus', 'Damas'],
  ['Beijing', 'Pékin'],
  ['Moscow', 'Moscou'],
  ['Kabul', 'Kaboul'],
  ['Manila', 'Manille'],
  ['Hanoi', 'Hanoï'],
  ['Algiers', 'Alger'],
  ['Mexico City', 'Mexico'],
  ['Warsaw', 'Varsovie'],
  ['Lisbon', 'Lisbonne'],
  ['Baghdad', 'Bagdad'],
  ['Jerusalem', 'Jérusalem'],
  ['Havana', 'La Havane'],
  ['The Hague', 'La Haye'],
  ['Mogadishu', 'Mogadiscio'],
  ['Addis Ababa', 'Addis-Abeba'],
  ['Khartoum', 'Khartoum'],
  ['Singapore', 'Singapour'],
  ['Seoul', 'Séoul'],
  ['Tehran', 'Téhéran'],
  ['Tbilisi', 'Tbilissi'],
  ['Chisinau', 'Chisinau'],
  ['Kathmandu', 'Katmandou'],
  ['Dhaka', 'Dacca'],
  ['Nicosia', 'Nicosie'],
  ['Copenhagen', 'Copenhague'],
  ['Valletta', 'La Valette'],
]
const SAME_CITIES = new Set(
  (
    'Abidjan|Abuja|Accra|Amman|Ankara|Antananarivo|Bamako|Bangkok|Banjul|Berlin|Berne|Bissau|Bogota|Bogotá|Brasília|Bucarest|' +
    'Budapest|Bujumbura|Buenos Aires|Cali|Caracas|Colombo|Conakry|Cotonou|Dakar|Dar es Salaam|Dili|Freetown|Gaza|Genève|' +
    'Harare|Islamabad|Istanbul|Jakarta|Juba|Kampala|Kigali|Kinshasa|La Paz|Libreville|Lima|Lomé|Luanda|Lusaka|Madrid|Maputo|' +
    'Minsk|Monrovia|Montevideo|Nairobi|New York|Niamey|Nouakchott|Ouagadougou|Panama|Paris|Phnom Penh|Port-au-Prince|Port Moresby|' +
    'Praia|Pretoria|Quito|Rabat|Rome|San José|Sanaa|Santiago|Sarajevo|Skopje|Tegucigalpa|Tirana|Tripoli|Tunis|Ulaanbaatar|' +
    'Vientiane|Washington|Washington, D.C.|Washington D.C.|Washington, DC|Yangon|Yaoundé|Zagreb'
  ).split('|'),
)
const BROAD: readonly (readonly [en: string, fr: string])[] = [
  ...[...Object.values(REGIONS), ...Object.values(SUBREGIONS)].map(({ en, fr }): [string, string] => [
    en,
    fr,
  ]),
  ['West Africa', 'Afrique de l’Ouest'],
  ['East Africa', 'Afrique de l’Est'],
  ['Horn of Africa', 'Corne de l’Afrique'],
  ['Middle East', 'Moyen-Orient'],
  ['South-East Asia', 'Asie du Sud-Est'],
  ['Asia-Pacific', 'Asie-Pacifique'],
  ['Sahel', 'Sahel'],
  ['Balkans', 'Balkans'],
  ['Mediterranean', 'Méditerranée'],
  ['Pacific', 'Pacifique'],
  ['Global', 'Monde'],
  ['Kosovo', 'Kosovo'],
  ['Latin America', 'Amérique latine'],
]
/** Usual names that are no longer, or never were, the UN's; each is written so in one language only. */
const USUAL: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'turkey|netherlands|tanzania|moldova|russia|united states|united kingdom|syria|ivory coast|south korea|north korea|czech republic|bolivia|macedonia|burma|palestine|dr congo|drc|uk|cape verde|bosnia|korea|holland'.split(
      '|',
    ),
  ),
  fr: new Set(
    'turquie|pays-bas|tanzanie|moldavie|russie|états-unis|etats-unis|royaume-uni|syrie|corée du sud|corée du nord|république tchèque|bolivie|macédoine|birmanie|rdc|cap-vert|bosnie|centrafrique|corée|hollande'.split(
      '|',
    ),
  ),
}
/** Words that open sentences, never places. */
const NOT_A_PLACE =
  /^(?:depuis|hier|demain|aujourd['’]hui|selon|après|avant|pour|dans|en|au|aux|un|une|ce|cet|cette|ces|il|elle|ils|elles|nous|on|plus|note|photo|communiqué|contact|the|an?|this|these|in|on|at|for|after|since|today|yesterday|we|it|more|statement|update|urgent|quand|face|grâce|malgré)(?:\s|$)/iu
const PARTICLE = /^(?:de|du|des|d['’]|da|do|la|le|les|l['’]|et|and|of|the|sur|sous|en|al|el|lès|es)$/iu
const NAME = /^(?:[dl]['’])?\p{Lu}[\p{L}'’.-]*$/u

/**
 * Whether a text may name a place: a country under any of its names in either language, a region, a city, or several
 * of them. Words that only look like a name are accepted and not known: a person must check them. Null for the rest.
 */
export function parsePlace(text: string): ParsedPlace | null {
  const whole = parseOne(text)
  if (whole?.isKnown) return whole
  const parts = text.split(/ ?[,/&] ?| - | – /u).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return whole
  const places = parts.map((part) => parseOne(part))
  if (places.some((place) => place === null)) return null
  return {
    country: places.findLast((place) => place?.country)?.country ?? null,
    isKnown: places.some((place) => place?.isKnown),
    language: places.find((place) => place?.language)?.language ?? null,
  }
}

function parseOne(text: string): ParsedPlace | null {
  const country = findCountry(text)
  if (country !== null)
    return {
      country,
      isKnown: true,
      language: toLanguage(text, [COUNTRIES[country].en, COUNTRIES[country].fr]),
    }
  const pair = [...CITIES, ...BROAD].find((names) => names.some((name) => isSame(name, text)))
  if (pair) return { country: null, isKnown: true, language: toLanguage(text, pair) }
  if (SAME_CITIES.has(text)) return { country: null, isKnown: true, language: null }
  return isNameLike(text) ? { country: null, isKnown: false, language: null } : null
}

function toLanguage(text: string, [en, fr]: readonly [string, string]): Locale | null {
  if (isSame(en, fr)) return null
  const bare = text.toLowerCase().replaceAll('’', "'")
  if (isSame(text, fr) || USUAL.fr.has(bare)) return 'fr'
  return isSame(text, en) || USUAL.en.has(bare) ? 'en' : null
}

/** Names compared as the two languages differ: accents count, capitals and hyphens do not. */
const isSame = (one: string, other: string): boolean => toComparable(one) === toComparable(other)
const toComparable = (name: string): string => name.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ')

function isNameLike(text: string): boolean {
  if (text.length > 50 || NOT_A_PLACE.test(text)) return false
  const words = text.split(' ')
  const first = (words[0] ?? '').replace(/^[dl]['’]/iu, '')
  if (words.length > 5 || !/^\p{Lu}/u.test(first)) return false
  // Agencies and offices open sentences too: « L’AMH – … », « HCR – … ».
  if (words.some((word) => /^(?:[dl]['’])?\p{Lu}{2,6}$/iu.test(word) && /\p{Lu}{2}$/u.test(word)))
    return words.length === 1 && text.length > 6
  return (
    words.every((word) => PARTICLE.test(word) || NAME.test(word)) &&
    words.some((word) => NAME.test(word) && !PARTICLE.test(word))
  )
}
