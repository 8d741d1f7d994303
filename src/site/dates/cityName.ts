import type { Locale } from '@/newsroom/languages/locales'

/**
 * An office's city is one fact for both languages, but some cities have a name in each. Only those that differ are
 * here; a city is printed as staff wrote it otherwise.
 */
const CITIES: readonly { en: string; fr: string }[] = [
  { en: 'Addis Ababa', fr: 'Addis-Abeba' },
  { en: 'Algiers', fr: 'Alger' },
  { en: 'Athens', fr: 'Athènes' },
  { en: 'Beijing', fr: 'Pékin' },
  { en: 'Beirut', fr: 'Beyrouth' },
  { en: 'Brussels', fr: 'Bruxelles' },
  { en: 'Cairo', fr: 'Le Caire' },
  { en: 'Copenhagen', fr: 'Copenhague' },
  { en: 'Damascus', fr: 'Damas' },
  { en: 'Geneva', fr: 'Genève' },
  { en: 'Guatemala City', fr: 'Guatemala' },
  { en: 'Hanoi', fr: 'Hanoï' },
  { en: 'Havana', fr: 'La Havane' },
  { en: 'Jerusalem', fr: 'Jérusalem' },
  { en: 'Lisbon', fr: 'Lisbonne' },
  { en: 'London', fr: 'Londres' },
  { en: 'Manila', fr: 'Manille' },
  { en: 'Mexico City', fr: 'Mexico' },
  { en: 'Mogadishu', fr: 'Mogadiscio' },
  { en: 'Moscow', fr: 'Moscou' },
  { en: 'Panama City', fr: 'Panama' },
  { en: 'Seoul', fr: 'Séoul' },
  { en: 'Singapore', fr: 'Singapour' },
  { en: 'Tehran', fr: 'Téhéran' },
  { en: 'The Hague', fr: 'La Haye' },
  { en: 'Vienna', fr: 'Vienne' },
  { en: 'Warsaw', fr: 'Varsovie' },
]

/** What a city is called in a language, from its name in either. */
export const cityName = (city: string, locale: Locale): string =>
  CITIES.find((names) => names.en === city || names.fr === city)?.[locale] ?? city
