import type { MediaContactShared, MediaContactText } from '../../../../src/newsroom/editions/content'
import type { SeedDocument } from '../../document'

type Words = { en: MediaContactText; fr: MediaContactText }

const contact = (
  key: string,
  shared: MediaContactShared,
  text: Words,
  staffOnly?: SeedDocument['staffOnly'],
): SeedDocument<'media-contacts'> => ({
  kind: 'media-contacts',
  key,
  shared,
  text,
  ...(staffOnly && { staffOnly }),
})

export const mediaContacts: readonly SeedDocument<'media-contacts'>[] = [
  contact(
    'press-desk',
    {
      name: 'AHM Press · Presse AMH',
      languages: ['en', 'fr'],
      office: 'offices/geneva',
      email: 'press@ahm.example',
      phones: [
        { number: '+442079460110', kind: 'desk' },
        { number: '+442079460119', kind: 'duty' },
      ],
    },
    {
      en: {
        role: 'Press desk',
        note: 'On duty day and night. For accreditation, please write rather than call.',
      },
      fr: {
        role: 'Service de presse',
        note: 'De permanence jour et nuit. Pour une accréditation, écrire plutôt qu’appeler.',
      },
    },
  ),
  contact(
    'adele-nkemba',
    {
      name: 'Adèle Nkemba',
      languages: ['fr', 'en', 'de'],
      office: 'offices/geneva',
      email: 'adele.nkemba@ahm.example',
      phones: [{ number: '+442079460112', kind: 'desk' }],
      from: '2024-09-01',
    },
    { en: { role: 'Spokesperson' }, fr: { role: 'Porte-parole' } },
    { privateChannels: [{ channel: 'Signal', address: '+442079460912', note: 'Nights and weekends' }] },
  ),
  contact(
    'nattaya-siriwong',
    {
      name: 'Nattaya Siriwong',
      languages: ['th', 'en', 'lo'],
      office: 'offices/bangkok',
      email: 'nattaya.siriwong@ahm.example',
      phones: [
        { number: '+442079460121', extension: '14', kind: 'desk' },
        { number: '+442079460122', kind: 'mobile' },
      ],
      from: '2023-02-01',
    },
    {
      en: { role: 'Press officer, Mekong countries' },
      fr: { role: 'Attachée de presse, pays du Mékong' },
    },
  ),
  contact(
    'quentin-delorme',
    {
      name: 'Quentin Delorme',
      languages: ['fr', 'en', 'vi'],
      office: 'offices/bangkok',
      email: 'quentin.delorme@ahm.example',
      phones: [{ number: '+442079460123', kind: 'desk' }],
      from: '2025-01-15',
    },
    {
      en: { role: 'Press officer, French-language media' },
      fr: { role: 'Attaché de presse, médias francophones' },
    },
  ),
  contact(
    'wanjiru-kamene',
    {
      name: 'Wanjiru Kamene',
      languages: ['en', 'sw'],
      office: 'offices/nairobi',
      email: 'wanjiru.kamene@ahm.example',
      phones: [
        { number: '+442079460131', extension: '7', kind: 'desk' },
        { number: '+442079460132', kind: 'mobile' },
      ],
      from: '2022-06-01',
    },
    {
      en: {
        role: 'Press officer, East Africa and the Horn',
        note: 'Can arrange interviews in Somali and Amharic with a day’s notice.',
      },
      fr: {
        role: 'Attachée de presse, Afrique de l’Est et Corne',
        note: 'Organise des entretiens en somali et en amharique, à demander un jour à l’avance.',
      },
    },
  ),
  contact(
    'ousmane-thiaw',
    {
      name: 'Ousmane Thiaw',
      languages: ['fr', 'wo', 'en'],
      office: 'offices/dakar',
      email: 'ousmane.thiaw@ahm.example',
      phones: [
        { number: '+33199004121', kind: 'desk' },
        { number: '+33199004122', kind: 'mobile' },
      ],
      from: '2024-03-01',
    },
    { en: { role: 'Press officer, West Africa' }, fr: { role: 'Attaché de presse, Afrique de l’Ouest' } },
  ),
  contact(
    'lucia-arregui',
    {
      name: 'Lucía Arregui',
      languages: ['es', 'en', 'fr'],
      office: 'offices/buenos-aires',
      email: 'lucia.arregui@ahm.example',
      phones: [{ number: '+12025550142', kind: 'mobile' }],
      from: '2023-10-01',
    },
    { en: { role: 'Press officer, Southern Cone' }, fr: { role: 'Attachée de presse, Cône Sud' } },
  ),
  contact(
    'maarten-de-wael',
    {
      name: 'Maarten De Wael',
      languages: ['nl', 'fr', 'en'],
      office: 'offices/brussels',
      email: 'maarten.dewael@ahm.example',
      phones: [{ number: '+33199004151', kind: 'desk' }],
      from: '2025-05-01',
    },
    {
      en: { role: 'Press officer, European affairs' },
      fr: { role: 'Attaché de presse, affaires européennes' },
    },
  ),
]
