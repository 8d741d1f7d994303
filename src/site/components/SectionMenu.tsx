import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { Menu } from '../queries/findFurniture'
import { langOf } from './langOf'
import styles from './SectionMenu.module.css'

export type SectionMenuProps = { menu: Menu | null; path: string; locale: Locale }

/** The other entries of the section that a page stands in, as the navigation has it. */
export const SectionMenu = ({ menu, path, locale }: SectionMenuProps) => {
  const section = menu?.sections.find(
    ({ href, groups }) =>
      href === path || groups.some((group) => group.links.some((link) => link.href === path)),
  )
  if (!menu || !section || section.groups.length === 0) return null
  return (
    <nav
      className={styles.menu}
      aria-label={messagesFor(locale).nav.inThisSection(section.label)}
      lang={langOf(menu, locale)}
    >
      <p className={styles.title}>
        {section.href ? (
          <a href={section.href} aria-current={section.href === path ? 'page' : undefined}>
            {section.label}
          </a>
        ) : (
          section.label
        )}
      </p>
      {section.introduction ? <p className={styles.introduction}>{section.introduction}</p> : null}
      {section.groups.map((group, at) => (
        <div key={group.label ?? at}>
          {group.label ? <p className={styles.label}>{group.label}</p> : null}
          <ul>
            {group.links.map((link) => (
              <li key={`${link.label} ${link.href}`}>
                <a href={link.href} aria-current={link.href === path ? 'page' : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
