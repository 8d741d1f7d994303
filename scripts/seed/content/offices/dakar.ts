import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const dakar: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'dakar',
  shared: {
    kind: 'regional',
    country: 'SN',
    city: 'Dakar',
    coordinates: { latitude: 14.6937, longitude: -17.4441 },
    timeZone: 'Africa/Dakar',
    pressDesk: { email: 'presse.dakar@ahm.example', phone: '+33199004120' },
    pressHours: mondayToFriday('08:30', '17:30'),
    closedDays: ['2026-12-25', '2027-01-01'],
    outsideHours: 'offices/geneva',
    dutyLine: '+33199004129',
    countriesCovered: ['SN', 'MR', 'ML', 'GM', 'GN', 'GW', 'CV'],
    parent: 'offices/geneva',
  },
  text: {
    en: {
      name: 'Dakar regional office',
      slug: 'dakar',
      introduction:
        'Dakar covers seven countries of West Africa. Its teams work with towns on an eroding coast, with fishing communities along the Atlantic route, and with the families of those who did not come back.',
      address: '27 Rue des Filaos\nAlmadies\nDakar\nSenegal',
      head: { name: 'Mariama Sarr-Coly', title: 'Regional Director for West Africa' },
    },
    fr: {
      name: 'Bureau régional de Dakar',
      slug: 'dakar',
      introduction:
        'Dakar couvre sept pays d’Afrique de l’Ouest. Ses équipes travaillent avec des villes dont la côte recule, avec les communautés de pêcheurs de la route atlantique et avec les familles de ceux qui ne sont pas revenus.',
      address: '27, rue des Filaos\nLes Almadies\nDakar\nSénégal',
      head: { name: 'Mariama Sarr-Coly', title: 'Directrice régionale pour l’Afrique de l’Ouest' },
    },
  },
}
