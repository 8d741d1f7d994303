import { isLocale, type Locale } from '@/newsroom/languages/locales'

const DEFAULT: Locale = 'en'

/** The language of ours that an Accept-Language header likes best; English when it likes none. */
export const chooseLocale = (acceptLanguage: string | null): Locale => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  for (const { language } of wanted) if (isLocale(language)) return language
  return DEFAULT
}
