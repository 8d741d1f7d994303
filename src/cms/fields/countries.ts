import type { SelectField } from 'payload'
import { COUNTRIES, COUNTRY_CODES } from '../../newsroom/places/countries'
import { words, type Words } from './words'

const COUNTRY_OPTIONS = COUNTRY_CODES.map((code) => ({
  value: code as string,
  label: words(COUNTRIES[code].en, COUNTRIES[code].fr),
}))

type Options = { name: string; label: Words; description?: Words }

/** One country, by its ISO 3166-1 code, under the name that the United Nations gives it. */
export const country = ({ name, label, description }: Options): SelectField => ({
  name,
  type: 'select',
  label,
  options: COUNTRY_OPTIONS,
  ...(description && { admin: { description } }),
})

/** Several countries. */
export const countries = (options: Options): SelectField =>
  ({ ...country(options), hasMany: true }) as SelectField // one field, many values: a member of Payload's union
