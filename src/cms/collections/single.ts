import type { CollectionBeforeOperationHook, TextField } from 'payload'
import { nobody } from '../access/nobody'
import { refuse } from '../access/refuse'
import { words } from '../fields/words'

/** Of some kinds there is exactly one document, which is edited and never joined by another. */
export const refuseSecondDocument: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'create') return args
  const first = await req.payload.db.findOne({ collection: collection.slug, where: {}, req })
  if (first) refuse(req, ONE_ONLY, 409)
  return args
}

const ONE_ONLY = words(
  'There is one of these already, and only one is needed: edit that one.',
  'Il en existe déjà un, et un seul suffit : modifiez celui-là.',
)

/** Holds where two people begin the one document at the same moment: its index lets one of them win. */
export const onlyOne: TextField = {
  name: 'only',
  type: 'text',
  unique: true,
  label: words('The only one', 'Le seul'),
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeChange: [({ collection }) => collection?.slug] },
}
