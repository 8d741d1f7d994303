import type { AfterErrorHook } from 'payload'
import { isTransient } from './transientErrors'

/** Server codes that speak of the query or the value: bad value, type mismatch, bad pattern, bad path, too large. */
const INPUT_CODES = new Set([2, 9, 14, 17, 10334, 16872, 17280, 40324, 40353, 51091, 5107201])

/** Errors of mongoose and the driver that speak of the query or the value. */
const INPUT_ERRORS = new Set([
  'CastError',
  'BSONError',
  'BSONVersionError',
  'ObjectExpectedError',
  'ObjectParameterError',
  'ParallelValidateError',
  'StrictModeError',
  'MongoInvalidArgumentError',
  'SyntaxError', // JSON in a query or a body
])

const MESSAGES = {
  busy: {
    en: 'Somebody else is changing this. Please try again.',
    fr: 'Une autre personne est en train de modifier ceci. Veuillez réessayer.',
  },
  unsure: {
    en: 'The database did not say whether this was saved. Please look before you try again.',
    fr: 'La base de données n’a pas dit si ceci a été enregistré. Veuillez vérifier avant de réessayer.',
  },
  input: {
    en: 'A value or a filter in this request is not valid.',
    fr: 'Une valeur ou un filtre de cette requête n’est pas valide.',
  },
}

type Kind = keyof typeof MESSAGES
const STATUS: Record<Kind, number> = { busy: 409, unsure: 409, input: 400 }

/**
 * For `hooks.afterError` of the Payload configuration. What the database says about the input is the caller's mistake
 * (400), what it says about concurrency is a conflict (409); anything else stays what it was (landmine 11).
 */
export const afterError: AfterErrorHook = ({ error, req }) => {
  const kind = kindOf(error)
  if (!kind) return
  const language = req.i18n?.language === 'fr' ? 'fr' : 'en'
  return { status: STATUS[kind], response: { errors: [{ kind, message: MESSAGES[kind][language] }] } }
}

/** What a database error is about; null when it is none that the caller could do something about. */
export const kindOf = (error: Error & { code?: unknown; status?: unknown }): Kind | null => {
  if (error.name === 'CommitOutcomeUnknown') return 'unsure'
  if (isTransient(error)) return 'busy'
  const isInput =
    INPUT_ERRORS.has(error.name) ||
    (error.name === 'ValidationError' && !error.status) || // mongoose's own: Payload's has a status
    (error.name === 'MongoServerError' && INPUT_CODES.has(Number(error.code))) ||
    /^(Invalid geoJSON type|Can't use \$)/.test(error.message) || // mongoose gives these no name
    (error.name === 'RangeError' && error.code === 'ERR_OUT_OF_RANGE') // more than 16 MB (landmine 15)
  return isInput ? 'input' : null
}
