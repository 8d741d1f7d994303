import { mapProse } from './mapProse'

/**
 * English typography: an apostrophe between letters is curly, and no space stands before a comma, a stop or another
 * sign that closes (a habit of texts translated from French). E-mails, addresses, telephone numbers and hours are left
 * as typed; words are never corrected. Applying it twice changes nothing more.
 */
export const toEnglishTypography = (text: string): string =>
  mapProse(text, (prose) =>
    prose
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
      .replace(/(?<=[\p{L}\p{N})\]”"’])[ \u00a0\u2009\u202f]([,;:!?])(?=\s|$|[”"’)])/gu, '$1'),
  )
