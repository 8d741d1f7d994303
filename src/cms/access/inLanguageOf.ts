import type { PayloadRequest } from 'payload'
import type { Words } from '../fields/words'

/** A sentence in the language that this person has the desk in. */
export const inLanguageOf = (req: Pick<PayloadRequest, 'i18n'> | undefined, sentence: Words): string =>
  req?.i18n?.language === 'fr' ? sentence.fr : sentence.en
