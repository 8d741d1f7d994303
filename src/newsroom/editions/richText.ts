import type { Codec } from './codecs'
import type { Body } from './content'
import { fromLexical } from './fromLexical'
import { toLexical } from './toLexical'

/** A rich text, between the editor's form and our own blocks. */
export const richText: Codec<Body> = {
  read: (value, files) => {
    const body = fromLexical(value, files)
    return body.length > 0 ? body : undefined
  },
  write: (value, files) => toLexical(value, { mediaId: (file) => files(file) ?? '' }),
}
