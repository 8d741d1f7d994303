import type { SeedDocument } from '../../document'

export const partners: readonly SeedDocument<'partners'>[] = [
  {
    kind: 'partners',
    key: 'alder-foundation',
    shared: { kind: 'donor', site: 'https://alder-foundation.example' },
    text: { en: { name: 'Alder Foundation' }, fr: { name: 'Fondation Alder' } },
  },
  {
    kind: 'partners',
    key: 'northern-cooperation-facility',
    shared: { kind: 'donor', site: 'https://ncf.example' },
    text: {
      en: { name: 'Northern Cooperation Facility', acronym: 'NCF' },
      fr: { name: 'Facilité nordique de coopération', acronym: 'FNC' },
    },
  },
  {
    kind: 'partners',
    key: 'coastal-municipalities',
    shared: { kind: 'partner', site: 'https://coastal-municipalities.example' },
    text: {
      en: { name: 'League of Coastal Municipalities', acronym: 'LCM' },
      fr: { name: 'Ligue des communes côtières', acronym: 'LCC' },
    },
  },
  {
    kind: 'partners',
    key: 'lantern',
    shared: { kind: 'partner', site: 'https://lantern.example' },
    text: { en: { name: 'Lantern Legal Aid' }, fr: { name: 'Lanterne, aide juridique' } },
  },
]
