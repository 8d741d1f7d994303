import { LOCALES, type Locale } from '@/newsroom/languages/locales'
import { homePath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { PageView } from '../queries/composePage'
import { pathTo } from '../queries/pathTo'
import { langOf } from './langOf'
import { Notice } from './Notice'
import { PageTitle } from './PageTitle'
import { RichText } from './RichText'
import { SectionMenu, type SectionMenuProps } from './SectionMenu'
import styles from './TextPage.module.css'

/** A page of the navigation's sections: the way to it, its text, and its neighbours. */
export const TextPage = (props: {
  view: PageView
  locale: Locale
  now: Date
  menu: Pick<SectionMenuProps, 'menu' | 'path'>
}) => {
  const { view, locale, now, menu } = props
  const { page, links } = view
  const lang = langOf(page, locale)
  const today = now.toISOString().slice(0, 10)
  return (
    <>
      <Breadcrumb view={view} locale={locale} />
      <PageTitle title={page.text.title} lang={lang} />
      <div className={styles.columns}>
        <div className={styles.text}>
          {lang ? <Notice>{messagesFor(locale).page.onlyIn[page.locale]}</Notice> : null}
          {page.text.body ? (
            <div lang={LOCALES[page.locale].bcp47}>
              <RichText body={page.text.body} context={{ locale, textLocale: page.locale, today, links }} />
            </div>
          ) : null}
        </div>
        <SectionMenu {...menu} locale={locale} />
      </div>
    </>
  )
}

const Breadcrumb = ({ view, locale }: { view: PageView; locale: Locale }) => {
  const { nav } = messagesFor(locale)
  return (
    <nav className={styles.breadcrumb} aria-label={nav.breadcrumb}>
      <ol>
        <li>
          <a href={homePath(locale)}>{nav.home}</a>
        </li>
        {view.ancestors.map((page) => (
          <li key={page.id}>
            <a href={pathTo(page, locale) ?? undefined} lang={langOf(page, locale)}>
              {page.text.title}
            </a>
          </li>
        ))}
        <li aria-current="page" lang={langOf(view.page, locale)}>
          {view.page.text.title}
        </li>
      </ol>
    </nav>
  )
}
