import type { Locale } from '@/newsroom/languages/locales'
import { countryName } from '@/newsroom/places/countries'
import { messagesFor } from '../messages/messagesFor'
import type { Teaser } from '../queries/findReleases'
import { pathTo } from '../queries/pathTo'
import { cityName } from '../dates/cityName'
import { langOf } from './langOf'
import styles from './ReleaseList.module.css'
import { When } from './When'

type Props = { teasers: readonly Teaser[]; locale: Locale; level?: 2 | 3; withSummary?: boolean }

/** Releases as a wire: where and when at the left, what at the right. */
export const ReleaseList = ({ teasers, locale, level = 3, withSummary }: Props) => (
  <ol className={styles.wire}>
    {teasers.map((teaser) => (
      <li key={teaser.release.id}>
        <Item teaser={teaser} locale={locale} level={level} withSummary={withSummary ?? false} />
      </li>
    ))}
  </ol>
)

const Item = ({
  teaser,
  locale,
  level,
  withSummary,
}: Required<Omit<Props, 'teasers'>> & { teaser: Teaser }) => {
  const { release, office, programmes, clock } = teaser
  const { types, list } = messagesFor(locale)
  const { headline, datelinePlace, summary } = release.text
  const { type, countries } = release.shared
  const lang = langOf(release, locale)
  const place = datelinePlace ?? (office?.shared.city ? cityName(office.shared.city, locale) : null)
  const Headline = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <p className={styles.when}>
        {place ? (
          <span className={styles.place} lang={datelinePlace ? lang : undefined}>
            {place}
          </span>
        ) : null}
        <When release={release} clock={clock} locale={locale} short />
      </p>
      <div>
        <Headline className={styles.headline}>
          <a href={pathTo(release, locale) ?? undefined} lang={lang} hrefLang={lang}>
            {headline}
          </a>
        </Headline>
        {withSummary && summary ? (
          <p className={styles.summary} lang={lang}>
            {summary}
          </p>
        ) : null}
        <p className={styles.about}>
          {type ? <span className={styles.tag}>{types[type]}</span> : null}
          {lang ? <span className={styles.tag}>{list.onlyIn[release.locale]}</span> : null}
          {release.forced ? <span className={styles.tag}>{list.awaits}</span> : null}
          <About
            parts={[
              ...(countries ?? [])
                .slice(0, 3)
                .map((code) => ({ text: countryName(code, locale), lang: undefined })),
              ...(countries?.length || !office?.text.name
                ? []
                : [{ text: office.text.name, lang: langOf(office, locale) }]),
              ...programmes.map((programme) => ({
                text: programme.text.title ?? '',
                lang: langOf(programme, locale),
              })),
            ]}
          />
        </p>
      </div>
    </>
  )
}

const About = ({ parts }: { parts: { text: string; lang: string | undefined }[] }) => (
  <>
    {parts.map((part, at) => (
      <span key={part.text} lang={part.lang}>
        {at > 0 ? ' · ' : null}
        {part.text}
      </span>
    ))}
  </>
)
