import type { Locale } from '@/newsroom/languages/locales'
import { messagesFor } from '../messages/messagesFor'
import type { Live } from '../queries/live'
import { CountryNames } from './CountryNames'
import { EmptyState } from './EmptyState'
import { langOf } from './langOf'
import { PageTitle } from './PageTitle'
import { ProgrammeLink } from './ProgrammeLink'
import styles from './ProgrammesPage.module.css'

/** Every programme, with its summary and where it runs. */
export const ProgrammesPage = ({
  programmes,
  locale,
}: {
  programmes: readonly Live<'programmes'>[]
  locale: Locale
}) => {
  const words = messagesFor(locale)
  return (
    <>
      <PageTitle title={words.programme.title} introduction={words.programme.introduction} />
      {programmes.length === 0 ? <EmptyState text={words.programme.empty} /> : null}
      <ul className={styles.programmes}>
        {programmes.map((programme) => (
          <li key={programme.id}>
            <p className={styles.state}>{words.programme.states[programme.shared.state ?? 'active']}</p>
            <div>
              <h2>
                <ProgrammeLink programme={programme} locale={locale} />
              </h2>
              {programme.text.summary ? (
                <p className={styles.summary} lang={langOf(programme, locale)}>
                  {programme.text.summary}
                </p>
              ) : null}
              <p className={styles.countries}>
                <CountryNames codes={programme.shared.countries ?? []} locale={locale} />
                {programme.locale === locale ? null : (
                  <span className={styles.tag}>{words.list.onlyIn[programme.locale]}</span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
