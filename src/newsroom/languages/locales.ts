/**
 * The languages of the newsroom, as one table. Types, routes, hreflang links and tests iterate it:
 * a third language is one row here and one messages file.
 */
export const LOCALES = {
  en: { code: 'en', name: 'English', bcp47: 'en', openGraph: 'en_GB' },
  fr: { code: 'fr', name: 'Français', bcp47: 'fr', openGraph: 'fr_FR' },
} as const

export type Locale = keyof typeof LOCALES

export const LOCALE_CODES = Object.keys(LOCALES) as readonly Locale[]

/** Whether something that came from outside names one of our languages. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(LOCALES, value)

/** The language that a text of this newsroom may also exist in. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en')

/** One value for each language. */
export type PerLocale<T> = Record<Locale, T>
