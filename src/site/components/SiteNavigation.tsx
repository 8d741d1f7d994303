import type { Locale } from '@/newsroom/languages/locales'
import { mediaContactsPath, newsPath, programmesPath, whereWeWorkPath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import type { Menu, MenuSection } from '../queries/findFurniture'
import { langOf } from './langOf'
import { MenuPanel } from './MenuPanel'
import styles from './SiteNavigation.module.css'

/** Which of the fixed views a page belongs to. */
export type BarItem = 'news' | 'mediaContacts'

type Props = { locale: Locale; menu: Menu | null; path: string; current?: BarItem | undefined }

/**
 * The bar: news, the sections of the navigation, media contacts. A section with entries opens as a panel; on a phone
 * all of them stand behind one menu. `details` alone, no script.
 */
export const SiteNavigation = ({ locale, menu, path, current }: Props) => {
  const { nav } = messagesFor(locale)
  const shown = menu ?? builtInMenu(locale)
  // what stands in the bar itself is marked there, and not again in a section that leads to it too
  const pathInMenu = [newsPath(locale), mediaContactsPath(locale)].includes(path) ? '' : path
  return (
    <nav className={styles.bar} aria-label={nav.sections}>
      <ul className={styles.wrap}>
        <li>
          <a href={newsPath(locale)} aria-current={here(newsPath(locale), path, current === 'news')}>
            {nav.news}
          </a>
        </li>
        {shown.sections.map((section) => (
          <li key={section.label} className={styles.section} lang={langOf(shown, locale)}>
            <SectionEntry section={section} path={pathInMenu} />
          </li>
        ))}
        <li>
          <a
            href={mediaContactsPath(locale)}
            aria-current={here(mediaContactsPath(locale), path, current === 'mediaContacts')}
          >
            {nav.mediaContacts}
          </a>
        </li>
        <li className={styles.menu}>
          <details>
            <summary>{nav.menu}</summary>
            <div className={styles.panel} lang={langOf(shown, locale)}>
              {shown.sections.map((section) => (
                <MenuPanel key={section.label} section={section} path={pathInMenu} titled />
              ))}
            </div>
          </details>
        </li>
      </ul>
    </nav>
  )
}

const SectionEntry = ({ section, path }: { section: MenuSection; path: string }) => {
  const inside = holds(section, path)
  if (section.groups.length === 0)
    return (
      <a href={section.href} aria-current={here(section.href, path, false)}>
        {section.label}
      </a>
    )
  return (
    <details name="sections">
      <summary data-current={inside || undefined}>{section.label}</summary>
      <div className={styles.panel}>
        <MenuPanel section={section} path={path} />
      </div>
    </details>
  )
}

const holds = (section: MenuSection, path: string): boolean =>
  section.href === path || section.groups.some((group) => group.links.some((link) => link.href === path))

const here = (href: string | undefined, path: string, within: boolean): 'page' | 'true' | undefined =>
  href === path ? 'page' : within ? 'true' : undefined

/** While no navigation is published, the views that are always there. */
const builtInMenu = (locale: Locale): Menu => {
  const { nav } = messagesFor(locale)
  return {
    locale,
    sections: [
      { label: nav.whereWeWork, href: whereWeWorkPath(locale), groups: [] },
      { label: nav.programmes, href: programmesPath(locale), groups: [] },
    ],
  }
}
