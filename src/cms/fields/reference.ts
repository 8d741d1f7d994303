import type { RelationshipField } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import type { Words } from './words'

/** A reference to another document, by its id. An edition holds that id and never the other document's words. */
export const reference = (field: {
  name: string
  to: Kind
  label: Words
  description?: Words
  sidebar?: true
}): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo: field.to,
  label: field.label,
  admin: {
    ...(field.description && { description: field.description }),
    ...(field.sidebar && { position: 'sidebar' }),
  },
})

/** References to several documents, in the order that readers see them. */
export const references = (field: Parameters<typeof reference>[0]): RelationshipField => {
  const { name, type, relationTo, label, admin } = reference(field)
  return {
    name,
    type,
    relationTo,
    label,
    hasMany: true,
    admin: { ...admin, isSortable: true },
  } as RelationshipField // one kind, many values: a member of Payload's union
}
