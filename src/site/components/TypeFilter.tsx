import { RELEASE_TYPES, type ReleaseType } from '@/newsroom/editions/content'
import type { Locale } from '@/newsroom/languages/locales'
import { newsPath } from '@/newsroom/urls'
import { messagesFor } from '../messages/messagesFor'
import styles from './TypeFilter.module.css'

/** The types of text, as plain links. */
export const TypeFilter = ({ locale, type }: { locale: Locale; type: ReleaseType | undefined }) => {
  const { list, typesPlural } = messagesFor(locale)
  const entries = [undefined, ...RELEASE_TYPES]
  return (
    <nav className={styles.filter} aria-label={list.byType}>
      <ul>
        {entries.map((entry) => (
          <li key={entry ?? 'all'}>
            <a
              href={newsPath(locale, entry && { type: entry })}
              aria-current={entry === type ? 'true' : undefined}
            >
              {entry ? typesPlural[entry] : list.all}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
