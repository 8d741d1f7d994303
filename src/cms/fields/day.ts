import type { DateField, FieldHook } from 'payload'
import type { Words } from './words'

/** A day without an hour. Stored at noon UTC, so that no time zone moves it to the day before or after. */
export const day = (field: {
  name: string
  label: Words
  description?: Words
  sidebar?: true
  localized?: true
}): DateField => ({
  name: field.name,
  type: 'date',
  label: field.label,
  ...(field.localized && { localized: true }),
  admin: {
    ...(field.description && { description: field.description }),
    ...(field.sidebar && { position: 'sidebar' }),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  },
  hooks: { beforeValidate: [toNoon] },
})

/** `2026-03-03` and any instant of that day in UTC become noon of that day. What is no date is left for others to refuse. */
export const toNoon: FieldHook = ({ value }) => {
  if (value instanceof Date) return noonOf(value.toISOString())
  return typeof value === 'string' ? noonOf(value) : value
}

const noonOf = (value: string): string => {
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : `${at.toISOString().slice(0, 10)}T12:00:00.000Z`
}
