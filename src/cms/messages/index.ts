import type { Locale } from '../../newsroom/languages/locales'
import type { DeskMessages } from './DeskMessages'
import { en } from './en'
import { fr } from './fr'

/** The desk's words, by the language that a person reads it in. */
export const deskMessages: Record<Locale, DeskMessages> = { en, fr }
