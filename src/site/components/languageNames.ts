import type { Locale, PerLocale } from '@/newsroom/languages/locales'

const TAGS: PerLocale<string> = { en: 'en-GB', fr: 'fr-FR' }

/** Languages by their codes, as one phrase in the page's language: "French, English and Thai". */
export const languageNames = (codes: readonly string[], locale: Locale): string => {
  const tag = TAGS[locale]
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' })
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(codes.map((code) => nameOf(code, names)))
}

const nameOf = (code: string, names: Intl.DisplayNames): string => {
  try {
    return names.of(code) ?? code
  } catch {
    return code // Intl throws at what is no language code: print it as it was written
  }
}
