import type { Kind } from '@/newsroom/editions/kinds'
import { LOCALE_CODES } from '@/newsroom/languages/locales'
import { documentPath } from '@/newsroom/urls'

/**
 * What becomes stale when an edition of a document appears or changes its standing: the lists of its kind, every page
 * composed of it, and its addresses, old and new, at which there may be a 404 or a redirection. A text is also read
 * under the other language's prefix, so each slug counts for both.
 */
export const tagsOfDocument = (changed: {
  kind: Kind
  document: string
  slugs: readonly string[]
}): string[] => {
  const { kind, document, slugs } = changed
  const paths = slugs.flatMap((slug) => LOCALE_CODES.map((locale) => documentPath({ kind, locale, slug })))
  return [kind, `${kind}/${document}`, ...paths.filter((path) => path !== null).map((path) => `path:${path}`)]
}
