import type { SelectField } from 'payload'
import { LOCALE_CODES, type Locale } from '../../../../newsroom/languages/locales'
import { neededToSubmit, words } from '../../../fields/words'

/** BCP 47 codes of languages in which journalists may be answered. The first two are the site's own. */
const LANGUAGES =
  'en fr ar es pt ru zh am az be bg bn bs ckb cs da de dz el et fa fi fil ha he hi hr ht hu hy id ig it ja ka kk km ko ku ky lo lt lv mg mk mn ms my ne nl no om pa pl prs ps ro rw si sk sl so sq sr sv sw ta tg th ti tk tr uk ur uz vi wo yo zu'.split(
    ' ',
  )

const NAMES = Object.fromEntries(
  LOCALE_CODES.map((locale) => [locale, new Intl.DisplayNames([locale], { type: 'language' })]),
) as Record<Locale, Intl.DisplayNames> // one for each language of the desk

/** The names of languages are those that the Unicode consortium gives them. */
const nameOf = (code: string, locale: Locale): string => NAMES[locale].of(code) ?? code

export const spokenLanguages: SelectField = {
  name: 'languages',
  type: 'select',
  hasMany: true,
  label: words('Languages spoken', 'Langues parlées'),
  options: LANGUAGES.map((code) => ({ value: code, label: words(nameOf(code, 'en'), nameOf(code, 'fr')) })),
  admin: { description: neededToSubmit() },
}
