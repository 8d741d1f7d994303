import type { CollectionBeforeOperationHook, TextField } from 'payload'
import { inLanguageOf } from '../access/inLanguageOf'
import { nobody } from '../access/nobody'
import { refuse } from '../access/refuse'
import { words, type Words } from '../fields/words'

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

/**
 * What the one document is called. Its index holds where two people begin that document at the same moment: one of
 * them wins.
 */
export const onlyOne = (title: Words): TextField => ({
  name: 'only',
  type: 'text',
  unique: true,
  label: words('Title', 'Titre'),
  access: { create: nobody, update: nobody },
  admin: { condition: () => false },
  hooks: {
    beforeChange: [({ collection }) => collection?.slug],
    afterRead: [({ req }) => inLanguageOf(req, title)],
  },
})
