import type { TextField, TextFieldSingleValidation } from 'payload'
import { inLanguageOf } from '../../../access/inLanguageOf'
import { neededToSubmit, words } from '../../../fields/words'

const isTimeZone: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return inLanguageOf(req, NOT_A_ZONE) // that it throws is how the platform says "no such zone"
  }
}

const NOT_A_ZONE = words(
  'There is no such time zone: write it as Asia/Bangkok or Europe/Paris.',
  'Ce fuseau horaire n’existe pas : écrivez-le comme Asia/Bangkok ou Europe/Paris.',
)

/** The office's time zone, by its IANA name: every hour that is shown names its place. */
export const timeZone: TextField = {
  name: 'timeZone',
  type: 'text',
  label: words('Time zone', 'Fuseau horaire'),
  validate: isTimeZone,
  admin: {
    placeholder: 'Asia/Bangkok',
    description: neededToSubmit(words('Such as Asia/Bangkok.', 'Par exemple Asia/Bangkok.')),
  },
}
