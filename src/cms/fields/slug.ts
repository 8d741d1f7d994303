import type { TextField, TextFieldSingleValidation } from 'payload'
import { RESERVED_SLUGS } from '../../newsroom/urls'
import { inLanguageOf } from '../access/inLanguageOf'
import { neededToSubmit, words } from './words'

/** The last part of a document's public address. Part of the sealed text: it changes only by a new edition. */
export const slug = (options: { reserved?: readonly string[] } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  label: words('Address', 'Adresse'),
  admin: {
    description: neededToSubmit(
      words(
        'The end of the public address: lower-case letters, digits and hyphens.',
        'La fin de l’adresse publique : minuscules sans accent, chiffres et traits d’union.',
      ),
    ),
  },
  validate: wellFormed(options.reserved ?? []),
})

/** For pages, whose addresses stand right after the language. */
export const pageSlug = (): TextField => slug({ reserved: RESERVED_SLUGS })

export const SLUG_FORMAT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST = 120

const wellFormed =
  (reserved: readonly string[]): TextFieldSingleValidation =>
  (value, { req }) => {
    if (!value) return true
    if (value.length > LONGEST) return inLanguageOf(req, TOO_LONG)
    if (!SLUG_FORMAT.test(value)) return inLanguageOf(req, MALFORMED)
    return reserved.includes(value) ? inLanguageOf(req, RESERVED) : true
  }

const MALFORMED = words(
  'Use lower-case letters without accents, digits, and single hyphens between them.',
  'Utilisez des minuscules sans accent, des chiffres et, entre eux, un seul trait d’union.',
)
const TOO_LONG = words(
  `Keep it under ${LONGEST + 1} characters.`,
  `Restez en dessous de ${LONGEST + 1} caractères.`,
)
const RESERVED = words(
  'The site itself uses this address: choose another one.',
  'Le site se sert déjà de cette adresse : choisissez-en une autre.',
)
