import type { PayloadRequest } from 'payload'
import type { Locale } from '../../newsroom/languages/locales'

/** The language that the person reads the desk in; English where nobody is there to say. */
export const languageOf = (req: Pick<PayloadRequest, 'i18n'>): Locale =>
  req.i18n?.language?.startsWith('fr') ? 'fr' : 'en'
