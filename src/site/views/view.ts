import type { ReactNode } from 'react'
import type { Locale, PerLocale } from '@/newsroom/languages/locales'
import type { BarItem } from '../components/SiteNavigation'

/** What stands at an address: the main matter of a page and what its frame must know of it. */
export type View = {
  title: string
  description?: string | undefined
  /** The language of its text, where that is not the page's own. */
  textLocale?: Locale
  /** Where it really exists, by language. */
  versions: Partial<PerLocale<string>>
  /** Where the way to the other language leads. */
  otherLanguage: string
  current?: BarItem
  noindex?: boolean
  status?: 404 | 410 | 503
  main: ReactNode
}

/** A text that has another address now. */
export type Moved = { moved: string }
