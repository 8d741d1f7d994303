import { LOCALES, type Locale } from '@/newsroom/languages/locales'

/** The `lang` of a text inside a page: said only where it is not the page's own. */
export const langOf = (text: { locale: Locale }, page: Locale): string | undefined =>
  text.locale === page ? undefined : LOCALES[text.locale].bcp47
