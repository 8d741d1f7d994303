import type { CollectionBeforeOperationHook } from 'payload'
import { isLocale } from '../../../../newsroom/languages/locales'
import { refuse } from '../../../access/refuse'
import { words } from '../../../fields/words'

/** A save is in one language: without one Payload drops localised text and says that all is well. */
export const writeOneLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  req.locale ??= 'en'
  if (!isLocale(req.locale)) refuse(req, ONE_LANGUAGE, 400)
  return args
}

const ONE_LANGUAGE = words('Save in one language: en or fr.', 'Enregistrez dans une seule langue : en ou fr.')
