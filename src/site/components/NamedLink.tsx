import type { Locale } from '@/newsroom/languages/locales'
import type { Live } from '../queries/live'
import { pathTo } from '../queries/pathTo'
import { langOf } from './langOf'

/** The name of a document, leading to its page; in the language it has. */
export const NamedLink = (props: {
  document: Live<'offices'> | Live<'programmes'> | Live<'topics'>
  name: string | undefined
  locale: Locale
}) => {
  const { document, name, locale } = props
  const path = pathTo(document, locale)
  if (!name) return null
  return path ? (
    <a href={path} lang={langOf(document, locale)}>
      {name}
    </a>
  ) : (
    <span lang={langOf(document, locale)}>{name}</span>
  )
}
