import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const bangkok: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'bangkok',
  shared: {
    kind: 'regional',
    country: 'TH',
    city: 'Bangkok',
    coordinates: { latitude: 13.7467, longitude: 100.5349 },
    timeZone: 'Asia/Bangkok',
    pressDesk: { email: 'press.bangkok@ahm.example', phone: '+442079460121' },
    pressHours: mondayToFriday('09:00', '18:00'),
    closedDays: ['2026-12-10', '2026-12-31', '2027-01-01'],
    outsideHours: 'offices/geneva',
    dutyLine: '+442079460129',
    countriesCovered: ['TH', 'LA', 'KH', 'VN', 'MM', 'CN', 'MY', 'ID', 'PH'],
    parent: 'offices/geneva',
  },
  text: {
    en: {
      name: 'Bangkok regional office',
      slug: 'bangkok',
      introduction:
        'From Bangkok the Agency supports nine countries of Asia: training at land borders, legal help for people who were trafficked, and fairer recruitment for those who leave to work in factories, at sea and in private homes.',
      address: '88 Soi Rim Khlong\nPathum Wan\nBangkok 10330\nThailand',
      head: { name: 'Keo Phommachan', title: 'Regional Director for Asia and the Pacific' },
    },
    fr: {
      name: 'Bureau régional de Bangkok',
      slug: 'bangkok',
      introduction:
        'Depuis Bangkok, l’Agence accompagne neuf pays d’Asie : formation aux frontières terrestres, aide juridique aux victimes de la traite, recrutement plus équitable de celles et ceux qui partent travailler en usine, en mer ou chez des particuliers.',
      address: '88 Soi Rim Khlong\nPathum Wan\nBangkok 10330\nThaïlande',
      head: { name: 'Keo Phommachan', title: 'Directeur régional pour l’Asie et le Pacifique' },
    },
  },
}
