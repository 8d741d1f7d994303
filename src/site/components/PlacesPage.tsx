import type { Locale } from '@/newsroom/languages/locales'
import { regionName } from '@/newsroom/places/regions'
import { messagesFor } from '../messages/messagesFor'
import type { CountryPlace, RegionPlaces } from '../queries/findPlaces'
import { EmptyState } from './EmptyState'
import { OfficeLink } from './OfficeLink'
import { PageTitle } from './PageTitle'
import styles from './PlacesPage.module.css'

/** Countries by region, with the office that stands there or covers them. */
export const PlacesPage = ({ places, locale }: { places: readonly RegionPlaces[]; locale: Locale }) => {
  const words = messagesFor(locale).places
  return (
    <>
      <PageTitle title={words.title} introduction={words.introduction} />
      {places.length === 0 ? <EmptyState text={words.empty} /> : null}
      {places.length > 1 ? (
        <nav className={styles.jump} aria-label={words.regions}>
          <ul>
            {places.map(({ region, countries }) => (
              <li key={region}>
                <a href={`#${region ?? 'elsewhere'}`}>
                  {region ? regionName(region, locale) : words.elsewhere}
                </a>{' '}
                <span data-numeric>{words.countries(countries.length)}</span>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {places.map(({ region, countries }) => (
        <section key={region} className={styles.region} id={region ?? 'elsewhere'}>
          <h2>{region ? regionName(region, locale) : words.elsewhere}</h2>
          <ul>
            {countries.map((country) => (
              <Country key={country.code} country={country} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const Country = ({ country, locale }: { country: CountryPlace; locale: Locale }) => {
  const words = messagesFor(locale).places
  return (
    <li>
      <h3>{country.name}</h3>
      {country.offices.map((office) => (
        <p key={office.id}>
          <OfficeLink office={office} locale={locale} />
        </p>
      ))}
      {country.coveredFrom.map((office) => (
        <p key={office.id} className={styles.covered}>
          {words.coveredFrom} <OfficeLink office={office} locale={locale} />
        </p>
      ))}
    </li>
  )
}
