import type { Locale } from '@/newsroom/languages/locales'
import { safeHref } from '../door/safeHref'
import type { Live } from '../queries/live'
import { langOf } from './langOf'

/** Donors or partners by name, leading to their sites where they have one. */
export const PartnerNames = ({
  partners,
  locale,
}: {
  partners: readonly Live<'partners'>[]
  locale: Locale
}) => (
  <ul>
    {partners.map((partner) => {
      const { name, acronym } = partner.text
      const site = partner.shared.site ? safeHref(partner.shared.site) : null
      return (
        <li key={partner.id} lang={langOf(partner, locale)}>
          {site ? <a href={site}>{name}</a> : name}
          {acronym ? ` (${acronym})` : null}
        </li>
      )
    })}
  </ul>
)
