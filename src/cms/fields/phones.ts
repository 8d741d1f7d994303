import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { inLanguageOf } from '../access/inLanguageOf'
import { words, type Words } from './words'

/** A telephone number as anyone on earth can dial it (E.164). Spaces and brackets are taken out when it is saved. */
export const phone = (field: { name: string; label: Words; description?: Words }): TextField => ({
  name: field.name,
  type: 'text',
  label: field.label,
  admin: { description: field.description ?? WITH_COUNTRY_CODE },
  hooks: { beforeChange: [toE164] },
  validate: dialable,
})

const WITH_COUNTRY_CODE = words(
  'With its country code: +33 1 99 00 12 34',
  'Avec l’indicatif du pays : +33 1 99 00 12 34',
)

/** Numbers kept for fiction count too: what matters is the form, not whether someone answers. */
const parsePhone = (value: string): string | null => {
  const parsed = parsePhoneNumberFromString(value)
  return parsed?.isPossible() ? parsed.number : null
}

/** Half a number is kept as it was typed: it is refused at submit, not while it is being written. */
const toE164: FieldHook = ({ value }) => (typeof value === 'string' ? (parsePhone(value) ?? value) : value)

const dialable: TextFieldSingleValidation = (value, { req }) =>
  !value || parsePhone(value) ? true : inLanguageOf(req, NOT_DIALABLE)

const NOT_DIALABLE = words(
  'This is not a full telephone number: start with + and the country code.',
  'Ce n’est pas un numéro complet : commencez par + et l’indicatif du pays.',
)
