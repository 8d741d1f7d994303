import type { FieldHook, RichTextField } from 'payload'
import { withoutActive } from './webAddress'
import type { Words } from './words'

/** A text that is written in each language. */
export const richText = (field: {
  name: string
  label: Words
  editor: RichTextField['editor']
  description?: Words
}): RichTextField => ({
  name: field.name,
  type: 'richText',
  localized: true,
  editor: field.editor,
  label: field.label,
  ...(field.description && { admin: { description: field.description } }),
  hooks: { beforeChange: [dropActiveLinks] },
})

/**
 * No link of a text, of whatever kind the editor knows or once knew, keeps an address that would run something. The
 * editor's own hooks see only the nodes that it makes today.
 */
const dropActiveLinks: FieldHook = ({ value }) => cleaned(value)

const cleaned = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(cleaned)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === 'url' && typeof value === 'string' ? withoutActive(value) : cleaned(value),
    ]),
  )
}
