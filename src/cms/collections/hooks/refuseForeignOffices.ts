import type { CollectionBeforeChangeHook } from 'payload'
import { isKind } from '../../../newsroom/editions/kinds'
import { can } from '../../../newsroom/permissions/can'
import { officesOf } from '../../../newsroom/permissions/officesOf'
import { refuse } from '../../access/refuse'
import { toPerson } from '../../access/toPerson'
import { words } from '../../fields/words'

/** Authors give documents to their own offices only. Offices that were there before stay whoever saves. */
export const refuseForeignOffices: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = toPerson(req.user)
  const kind = collection.slug
  if (!person || !isKind(kind)) return data // the clock and the command line act for no office
  const before = operation === 'create' ? [] : officesOf(kind, originalDoc ?? {})
  const after = kind === 'offices' ? before : officesOf(kind, { ...originalDoc, ...data })
  const given = after.filter((office) => !before.includes(office))
  if (operation === 'update' && given.length === 0) return data
  const foreign = given.filter((office) => !can(person, 'createDocument', { kind, offices: [office] }))
  if (foreign.length > 0) refuse(req, NOT_YOURS)
  if (operation === 'create' && !can(person, 'createDocument', { kind, offices: after }))
    refuse(req, NOT_TO_BEGIN)
  return data
}

const NOT_YOURS = words(
  'You may only give this to an office that you write for.',
  'Vous ne pouvez rattacher ceci qu’à un bureau pour lequel vous écrivez.',
)
const NOT_TO_BEGIN = words(
  'Your account may not begin a document like this one.',
  'Votre compte ne permet pas de commencer un document de ce genre.',
)
