import { APIError, type PayloadRequest } from 'payload'
import type { Words } from '../fields/words'
import { inLanguageOf } from './inLanguageOf'

/** A refusal in the person's language: expected, and no fault of the software. */
export class Refused extends APIError {
  override name = 'Refused' // said, not derived: a build renames classes, and the log and Payload go by the name
}

/** Ends the request with a sentence that says why. 403: not for this person. 400: not a value. 409: not as things stand. */
export const refuse = (req: PayloadRequest, sentence: Words, status: 400 | 403 | 409 = 403): never => {
  throw new Refused(inLanguageOf(req, sentence), status, null, true)
}
