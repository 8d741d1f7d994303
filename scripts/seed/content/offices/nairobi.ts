import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const nairobi: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'nairobi',
  shared: {
    kind: 'regional',
    country: 'KE',
    city: 'Nairobi',
    coordinates: { latitude: -1.2647, longitude: 36.8032 },
    timeZone: 'Africa/Nairobi',
    pressDesk: { email: 'press.nairobi@ahm.example', phone: '+442079460131' },
    pressHours: mondayToFriday('08:30', '17:30'),
    closedDays: ['2026-12-12', '2026-12-25', '2027-01-01'],
    outsideHours: 'offices/geneva',
    dutyLine: '+442079460139',
    countriesCovered: ['KE', 'UG', 'TZ', 'ET', 'SO', 'SS', 'RW', 'BI'],
    parent: 'offices/geneva',
  },
  text: {
    en: {
      name: 'Nairobi regional office',
      slug: 'nairobi',
      introduction:
        'The office coordinates the Agency’s work in eight countries of East Africa and the Horn, from the registration of people displaced by drought and floods to the first identity papers of children born on the way.',
      address: '4 Jacaranda Rise\nWestlands\nNairobi\nKenya',
      head: { name: 'Abel Tessema', title: 'Regional Director for East Africa and the Horn' },
    },
    fr: {
      name: 'Bureau régional de Nairobi',
      slug: 'nairobi',
      introduction:
        'Le bureau coordonne l’action de l’Agence dans huit pays d’Afrique de l’Est et de la Corne, de l’enregistrement des personnes déplacées par la sécheresse et les crues aux premiers papiers des enfants nés en chemin.',
      address: '4 Jacaranda Rise\nWestlands\nNairobi\nKenya',
      head: { name: 'Abel Tessema', title: 'Directeur régional pour l’Afrique de l’Est et la Corne' },
    },
  },
}
