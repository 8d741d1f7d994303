import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { Furniture } from '../queries/findFurniture'
import type { View } from '../views/view'
import { Masthead } from './Masthead'
import { PageHead } from './PageHead'
import styles from './PageFrame.module.css'
import { SiteFooter } from './SiteFooter'
import { SiteNavigation } from './SiteNavigation'

type Props = { view: View; furniture: Furniture; locale: Locale; path: string; origin: string }

/** What stands around the main matter of every page, in the reader's language. */
export const PageFrame = ({ view, furniture, locale, path, origin }: Props) => {
  const { site } = messagesFor(locale)
  const name = furniture.organisation?.text.name ?? site.unnamed
  const canonical = view.status ? null : (view.versions[view.textLocale ?? locale] ?? null)
  return (
    <>
      <PageHead
        title={name === view.title ? name : site.title(view.title, name)}
        description={view.description}
        origin={origin}
        canonical={canonical}
        versions={view.versions}
        noindex={view.noindex ?? false}
      />
      <a className={styles.skip} href="#main">
        {site.skip}
      </a>
      <Masthead locale={locale} organisation={furniture.organisation} otherLanguage={view.otherLanguage} />
      <SiteNavigation locale={locale} menu={furniture.menu} path={path} current={view.current} />
      <main className={styles.main} id="main" tabIndex={-1}>
        {view.main}
      </main>
      <SiteFooter locale={locale} furniture={furniture} />
    </>
  )
}
