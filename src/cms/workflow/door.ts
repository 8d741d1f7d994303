import type { PayloadRequest } from 'payload'
import { DOORS, type Door } from '../../newsroom/workflow/ledger'

/** The commands say by which door they come in; over HTTP it is the desk where the browser says so, else the API. */
export const doorOf = (req: PayloadRequest): Door => {
  const named = DOORS.find((door) => door === req.context.door)
  if (named) return named
  return req.headers?.get('sec-fetch-site') === 'same-origin' ? 'desk' : 'api'
}
