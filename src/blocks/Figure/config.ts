import type { Block } from 'payload'
import { picture } from '../../cms/fields/picture'
import { words } from '../../cms/fields/words'

/** A picture inside a text, with the words written for it there. */
export const FigureBlock: Block = {
  slug: 'figure',
  labels: { singular: words('Picture', 'Image'), plural: words('Pictures', 'Images') },
  admin: { disableBlockName: true },
  fields: picture(),
}
