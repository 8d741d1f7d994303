import type { Endpoint } from 'payload'
import { inLanguageOf } from '../../access/inLanguageOf'
import { words } from '../../fields/words'

/** Payload lets whoever comes first make themselves an administrator. This door stands before that one, and is shut. */
export const firstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: (req) => Response.json({ errors: [{ message: inLanguageOf(req, SHUT) }] }, { status: 403 }),
}

const SHUT = words(
  'The first account is made on the server: npm run admin:create',
  'Le premier compte se crée sur le serveur : npm run admin:create',
)
