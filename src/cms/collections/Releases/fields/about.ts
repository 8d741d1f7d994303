import type { DateField, Field, TextFieldSingleValidation } from 'payload'
import type { RELEASE_TYPES } from '../../../../newsroom/editions/content'
import { inLanguageOf } from '../../../access/inLanguageOf'
import { countries } from '../../../fields/countries'
import { day } from '../../../fields/day'
import { reference, references } from '../../../fields/reference'
import { neededToSubmit, options, words, type Words } from '../../../fields/words'
import { sdgs } from './sdgs'

const TYPES = {
  pressRelease: words('Press release', 'Communiqué de presse'),
  statement: words('Statement', 'Déclaration'),
  mediaAdvisory: words('Media advisory', 'Avis aux médias'),
  briefingNote: words('Briefing note', 'Note d’information'),
} satisfies Record<(typeof RELEASE_TYPES)[number], Words>

const DAY_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/

const isDayOrYear: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  const exists = value.length === 4 || new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
  return DAY_OR_YEAR.test(value) && exists ? true : inLanguageOf(req, NOT_A_DAY)
}

const NOT_A_DAY = words(
  'Write a day as 2019-03-28, or a year as 2019.',
  'Écrivez un jour sous la forme 2019-03-28, ou une année : 2019.',
)

const moment = (name: string, label: Words): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime' } },
})

/** What both languages say the same of. */
export const about: Field[] = [
  {
    name: 'type',
    type: 'select',
    label: words('Type', 'Type'),
    options: options(TYPES),
    admin: { description: neededToSubmit() },
  },
  day({
    name: 'datelineDate',
    label: words('Dateline: date', 'Date, en tête du texte'),
    description: neededToSubmit(words('The date that opens the text.', 'La date qui ouvre le texte.')),
  }),
  {
    name: 'firstPublishedOn',
    type: 'text',
    label: words('First published on', 'Première parution le'),
    validate: isDayOrYear,
    admin: {
      description: words(
        'For texts that appeared elsewhere before: the day (2019-03-28) or the year (2019). An imported text needs it.',
        'Pour un texte déjà paru ailleurs : le jour (2019-03-28) ou l’année (2019). Indispensable pour un texte repris.',
      ),
    },
  },
  reference({
    name: 'office',
    to: 'offices',
    label: words('Office', 'Bureau'),
    description: neededToSubmit(),
  }),
  references({
    name: 'contacts',
    to: 'media-contacts',
    label: words('Media contacts', 'Contacts médias'),
    description: neededToSubmit(),
  }),
  countries({ name: 'countries', label: words('Countries', 'Pays') }),
  references({ name: 'topics', to: 'topics', label: words('Topics', 'Thèmes') }),
  sdgs,
  {
    name: 'event',
    type: 'group',
    label: words('Event', 'Événement'),
    admin: {
      condition: (data) => data?.type === 'mediaAdvisory',
      description: words('Needed to submit an advisory.', 'À remplir avant de soumettre un avis aux médias.'),
    },
    fields: [
      {
        type: 'row',
        fields: [moment('starts', words('Starts', 'Début')), moment('ends', words('Ends', 'Fin'))],
      },
      { name: 'place', type: 'text', label: words('Place', 'Lieu') },
      moment('accreditationUntil', words('Accreditation until', 'Accréditations jusqu’au')),
    ],
  },
]
