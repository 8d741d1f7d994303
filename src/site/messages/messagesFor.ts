import type { Locale, PerLocale } from '@/newsroom/languages/locales'
import { en } from './en'
import { fr } from './fr'
import type { Messages } from './messages'

const MESSAGES: PerLocale<Messages> = { en, fr }

/** The words of the site in the reader's language. */
export const messagesFor = (locale: Locale): Messages => MESSAGES[locale]
