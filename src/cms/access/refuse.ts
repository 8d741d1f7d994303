import { APIError, type PayloadRequest } from 'payload'
import type { Words } from '../fields/words'
import { inLanguageOf } from './inLanguageOf'

/** Ends the request with a sentence that says why. 403: not for this person. 400: not a value. 409: not as things stand. */
export const refuse = (req: PayloadRequest, sentence: Words, status: 400 | 403 | 409 = 403): never => {
  throw new APIError(inLanguageOf(req, sentence), status, null, true)
}
