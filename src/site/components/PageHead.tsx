import { LOCALES, LOCALE_CODES, type Locale, type PerLocale } from '@/newsroom/languages/locales'
import icon from './icon.svg'

export type HeadProps = {
  title: string
  description?: string | undefined
  origin: string
  canonical: string | null
  /** The versions that exist: a text in one language only has one. */
  versions: Partial<PerLocale<string>>
  noindex: boolean
}

/** What a page says about itself to machines. React moves it into the head. */
export const PageHead = ({ title, description, origin, canonical, versions, noindex }: HeadProps) => (
  <>
    <title>{title}</title>
    {description ? <meta name="description" content={description} /> : null}
    {noindex ? <meta name="robots" content="noindex" /> : null}
    {canonical ? <link rel="canonical" href={origin + canonical} /> : null}
    {LOCALE_CODES.map((locale) => alternate(locale, origin, versions[locale]))}
    <link rel="icon" type="image/svg+xml" href={iconHref()} />
  </>
)

const alternate = (locale: Locale, origin: string, path: string | undefined) =>
  path ? <link key={locale} rel="alternate" hrefLang={LOCALES[locale].bcp47} href={origin + path} /> : null

const iconHref = (): string => (typeof icon === 'string' ? icon : icon.src)
