import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const brussels: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'brussels',
  shared: {
    kind: 'liaison',
    country: 'BE',
    city: 'Bruxelles',
    coordinates: { latitude: 50.8427, longitude: 4.3838 },
    timeZone: 'Europe/Brussels',
    pressDesk: { email: 'press.brussels@ahm.example', phone: '+33199004150' },
    pressHours: mondayToFriday('09:00', '17:30'),
    closedDays: ['2026-12-25', '2027-01-01'],
    outsideHours: 'offices/geneva',
    countriesCovered: ['BE', 'FR', 'IT', 'LU', 'NL', 'ES'],
    parent: 'offices/geneva',
  },
  text: {
    en: {
      name: 'Brussels liaison office',
      slug: 'brussels',
      introduction:
        'The liaison office follows European law and funding for the Agency, and brings to Brussels what colleagues see elsewhere. It has no projects of its own: it explains, compares and answers questions.',
      address: '31 Rue du Relais\n1040 Brussels\nBelgium',
      head: { name: 'Pieter Van Hamme', title: 'Head of Liaison' },
    },
    fr: {
      name: 'Bureau de liaison de Bruxelles',
      slug: 'bruxelles',
      introduction:
        'Le bureau de liaison suit pour l’Agence le droit et les financements européens, et porte à Bruxelles ce que les équipes constatent ailleurs. Il ne mène aucun projet : il explique, compare et répond aux questions.',
      address: '31, rue du Relais\n1040 Bruxelles\nBelgique',
      head: { name: 'Pieter Van Hamme', title: 'Chef de la liaison' },
    },
  },
}
