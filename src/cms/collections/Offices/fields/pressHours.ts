import type { ArrayField, TextField, TextFieldSingleValidation } from 'payload'
import type { WEEKDAYS } from '../../../../newsroom/editions/content'
import { inLanguageOf } from '../../../access/inLanguageOf'
import { day } from '../../../fields/day'
import { options, words, type Words } from '../../../fields/words'

const DAYS = {
  mon: words('Monday', 'Lundi'),
  tue: words('Tuesday', 'Mardi'),
  wed: words('Wednesday', 'Mercredi'),
  thu: words('Thursday', 'Jeudi'),
  fri: words('Friday', 'Vendredi'),
  sat: words('Saturday', 'Samedi'),
  sun: words('Sunday', 'Dimanche'),
} satisfies Record<(typeof WEEKDAYS)[number], Words>

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const NOT_AN_HOUR = words('Write the hour as 09:00.', 'Écrivez l’heure sous la forme 09:00.')

const isHour: TextFieldSingleValidation = (value, { req }) =>
  !value || HOUR.test(value) ? true : inLanguageOf(req, NOT_AN_HOUR)

const hour = (name: string, label: Words): TextField => ({
  name,
  type: 'text',
  label,
  validate: isHour,
  admin: { placeholder: '09:00', width: '33%' },
})

/** When the press desk answers, in the office's own time. */
export const pressHours: ArrayField = {
  name: 'pressHours',
  type: 'array',
  label: words('Press hours', 'Heures de presse'),
  labels: { singular: words('Day', 'Jour'), plural: words('Days', 'Jours') },
  admin: {
    description: words(
      'When someone answers, in the office’s own time.',
      'Quand quelqu’un répond, à l’heure locale du bureau.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'day',
          type: 'select',
          label: words('Day', 'Jour'),
          options: options(DAYS),
          admin: { width: '33%' },
        },
        hour('opens', words('From', 'De')),
        hour('closes', words('To', 'À')),
      ],
    },
  ],
}

/** Days on which nobody answers, whatever the weekday. */
export const closedDays: ArrayField = {
  name: 'closedDays',
  type: 'array',
  label: words('Closed on', 'Jours de fermeture'),
  labels: {
    singular: words('Closed day', 'Jour de fermeture'),
    plural: words('Closed days', 'Jours de fermeture'),
  },
  fields: [day({ name: 'day', label: words('Day', 'Jour') })],
}
