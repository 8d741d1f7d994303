import type { MenuSection } from '../queries/findFurniture'
import styles from './MenuPanel.module.css'

/** One section opened: its introduction and its groups of links. */
export const MenuPanel = ({
  section,
  path,
  titled,
}: {
  section: MenuSection
  path: string
  titled?: true
}) => (
  <div className={styles.section}>
    <div>
      {titled || section.href ? (
        <p className={styles.title}>
          {section.href ? (
            <a href={section.href} aria-current={section.href === path ? 'page' : undefined}>
              {section.label}
            </a>
          ) : (
            section.label
          )}
        </p>
      ) : null}
      {section.introduction ? <p className={styles.introduction}>{section.introduction}</p> : null}
    </div>
    {section.groups.length > 0 ? (
      <div className={styles.groups}>
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
      </div>
    ) : null}
  </div>
)
