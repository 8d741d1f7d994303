import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, TextField, TextFieldSingleValidation } from 'payload'
import { ADDRESSED_KINDS } from '../../newsroom/editions/kinds'
import { inLanguageOf } from '../access/inLanguageOf'
import { isPublicHref } from '../../newsroom/editions/publicHref'
import { words } from '../fields/words'

/** Links lead out of the site (http, https, mailto) or to a document that has an address of its own. */
export const linkFeature = () =>
  LinkFeature({
    disableAutoLinks: true,
    enabledCollections: [...ADDRESSED_KINDS] as CollectionSlug[], // the kinds are slugs of our collections
    maxDepth: 0,
    fields: ({ defaultFields }) => defaultFields.filter(({ name }) => name !== 'newTab').map(withOurUrl),
  })

const withOurUrl = (field: FieldAffectingData): Field => {
  if (field.name !== 'url') return field as Field // named fields are fields; Payload's two unions do not say so
  const url = field as TextField // the only field of that name, a text (richtext-lexical, link/server/baseFields)
  return { ...url, validate: leadsSomewhere, hooks: {} } as TextField // single-valued
}

const leadsSomewhere: TextFieldSingleValidation = (value, { siblingData, req }) => {
  const { linkType } = siblingData as { linkType?: unknown } // a link's own fields
  if (linkType === 'internal') return true
  return value && isPublicHref(value) ? true : inLanguageOf(req, NOT_A_LINK)
}

const NOT_A_LINK = words(
  'A link starts with https://, http:// or mailto:. To lead to a text of ours, choose “internal link”.',
  'Un lien commence par https://, http:// ou mailto:. Pour mener à l’un de nos textes, choisissez « lien interne ».',
)
