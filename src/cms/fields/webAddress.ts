import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { isPublicHref } from '../../newsroom/editions/publicHref'
import { inLanguageOf } from '../access/inLanguageOf'
import { words, type Words } from './words'

const ACTIVE = /^(?:javascript|data|vbscript|file|blob):/i

/** The address, or nothing where it would run something in a reader's browser. */
export const withoutActive = (address: string): string => {
  // browsers skip white space and control characters inside a scheme, so none may hide in it
  const bare = [...address].filter(
    (character) => character > ' ' && !/[\u007f-\u00a0\u2028\u2029]/.test(character),
  )
  return ACTIVE.test(bare.join('')) ? '' : address
}

/** An address that would run something is not even stored. */
export const dropActiveAddress: FieldHook = ({ value }) =>
  typeof value === 'string' ? withoutActive(value) : value

export const leadsOutside: TextFieldSingleValidation = (value, { req }) =>
  !value || isPublicHref(value) ? true : inLanguageOf(req, NOT_PUBLIC)

export const NOT_PUBLIC = words(
  'An address starts with https://, http:// or mailto:.',
  'Une adresse commence par https://, http:// ou mailto:.',
)

/** An address outside the site. */
export const webAddress = (field: { name: string; label: Words; description?: Words }): TextField => ({
  name: field.name,
  type: 'text',
  label: field.label,
  ...(field.description && { admin: { description: field.description } }),
  hooks: { beforeChange: [dropActiveAddress] },
  validate: leadsOutside,
})
