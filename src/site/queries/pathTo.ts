import type { Kind } from '@/newsroom/editions/kinds'
import { otherLocale, type Locale } from '@/newsroom/languages/locales'
import { documentPath, mediaContactPath } from '@/newsroom/urls'
import type { Live } from './live'

/** Where a live document is read under a language's prefix: its own slug there, or else that of the other language. */
export const pathTo = (
  document: Pick<Live<Kind>, 'kind' | 'id' | 'slugs'>,
  locale: Locale,
): string | null => {
  if (document.kind === 'media-contacts') return mediaContactPath(locale, document.id)
  const slug = document.slugs[locale] ?? document.slugs[otherLocale(locale)]
  return slug ? documentPath({ kind: document.kind, locale, slug }) : null
}
