import { mondayToFriday } from '../../builders'
import type { SeedDocument } from '../../document'

export const buenosAires: SeedDocument<'offices'> = {
  kind: 'offices',
  key: 'buenos-aires',
  shared: {
    kind: 'country',
    country: 'AR',
    city: 'Buenos Aires',
    coordinates: { latitude: -34.6083, longitude: -58.3712 },
    timeZone: 'America/Argentina/Buenos_Aires',
    pressDesk: { email: 'prensa.baires@ahm.example', phone: '+12025550141' },
    pressHours: mondayToFriday('09:00', '17:00'),
    closedDays: ['2026-12-08', '2026-12-25', '2027-01-01'],
    outsideHours: 'offices/geneva',
    dutyLine: '+12025550149',
    countriesCovered: ['AR', 'BO', 'PY', 'UY'],
    parent: 'offices/geneva',
  },
  text: {
    en: {
      name: 'Buenos Aires office',
      slug: 'buenos-aires',
      introduction:
        'The office serves Argentina and three of its neighbours. It keeps the regional secretariat for fair recruitment and runs, with provincial governments, the rest houses of the high passes.',
      address: '1460 Calle de las Tipas\nC1064 Buenos Aires\nArgentina',
      head: { name: 'Verónica Lanús', title: 'Head of Office' },
    },
    fr: {
      name: 'Bureau de Buenos Aires',
      slug: 'buenos-aires',
      introduction:
        'Le bureau est au service de l’Argentine et de trois pays voisins. Il assure le secrétariat régional du recrutement équitable et tient, avec les gouvernements des provinces, les maisons d’étape des hauts cols.',
      address: '1460 Calle de las Tipas\nC1064 Buenos Aires\nArgentine',
      head: { name: 'Verónica Lanús', title: 'Cheffe de bureau' },
    },
  },
}
