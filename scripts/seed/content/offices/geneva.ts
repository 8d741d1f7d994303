import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const geneva: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'geneva',
  shared: {
    kind: 'headquarters',
    country: 'CH',
    city: 'Genève',
    coordinates: { latitude: 46.2183, longitude: 6.1442 },
    timeZone: 'Europe/Zurich',
    pressDesk: { email: 'press@ahm.example', phone: '+442079460110' },
    pressHours: mondayToFriday('08:30', '18:30'),
    closedDays: ['2026-12-25', '2027-01-01'],
    dutyLine: '+442079460119',
    countriesCovered: ['CH', 'LI'],
  },
  text: {
    en: {
      name: 'Geneva headquarters',
      slug: 'geneva',
      introduction:
        'Headquarters serves the governing bodies, keeps the Agency’s accounts and standards, and speaks for the Agency as a whole. Its press desk is on duty day and night and takes over from every office outside press hours.',
      address: '12 Quai des Passerelles\n1202 Geneva\nSwitzerland',
      head: { name: 'Ilse Okonjo-Brandt', title: 'Director General' },
    },
    fr: {
      name: 'Siège de Genève',
      slug: 'geneve',
      introduction:
        'Le siège assure le secrétariat des organes directeurs, tient les comptes et les normes de l’Agence et s’exprime au nom de l’ensemble. Son service de presse, de permanence jour et nuit, prend le relais de tous les bureaux en dehors de leurs heures.',
      address: '12, quai des Passerelles\n1202 Genève\nSuisse',
      head: { name: 'Ilse Okonjo-Brandt', title: 'Directrice générale' },
    },
  },
}
