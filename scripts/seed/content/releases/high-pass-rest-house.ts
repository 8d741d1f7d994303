import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'At 3,440 metres, a rest house that asks no questions reopens for the winter road',
  slug: 'at-3440-metres-a-rest-house-reopens',
  summary:
    'The house at La Quiaca, on the border of Argentina and the Plurinational State of Bolivia, gave 6,215 nights of shelter last year. It reopens with a doctor, a heated room for families and a telephone that works.',
  datelinePlace: 'La Quiaca, Argentina',
  body: [
    p(
      'Those who come up from the valleys in a thin jacket are rarely prepared for La Quiaca. The town lies at 3,440 metres; in July the night falls to fifteen degrees below zero. Seasonal workers, families on their way south and traders who missed the last bus used to wait for the morning at the bus station, standing.',
    ),
    p(
      'The rest house opened in 2023 in a disused railway depot, with 40 beds. It closed in April for repairs and reopened today with 64. Last year it gave 6,215 nights of shelter to 4,038 people, among them 911 children. Half stayed for a single night.',
    ),
    quote({
      text: 'We ask whether they have eaten and whether they can breathe. The rest can wait for daylight, or for ever.',
      speaker: 'Eulalia Mamaní Cruz',
      role: 'night warden',
      organisation: 'La Quiaca rest house',
    }),
    h2('What is new'),
    ul(
      'a room with 12 beds for families with small children, heated all night',
      'a doctor each evening from 6 p.m. to 10 p.m., and oxygen at all hours',
      'free calls of ten minutes to any country',
      'a desk of the labour inspectorate on Mondays, for those who have been hired by telephone and have no contract',
    ),
    p(
      'Nobody is registered at the door. Guests receive a numbered key, and the number is all that is written down. The provincial government of Jujuy and the municipality of Villazón, on the Bolivian side, agreed to that rule when the house was founded and renewed it this month.',
    ),
    h2('What it costs'),
    p(
      'A night costs 9.40 euros, meals included. The province pays 55 per cent, the Alder Foundation 35 per cent and the town of Villazón 10 per cent. A second house, at the foot of the Jama pass, is being planned for 2027.',
    ),
  ],
  noteToEditors: [
    p(
      'Journalists are welcome between 10 a.m. and 4 p.m., when guests are out or have chosen to be there. Please bring warm clothes and allow a day to get used to the height.',
    ),
  ],
  leadImage: {
    file: picture('mountain-road'),
    alt: 'Drawing: a road winding up to a pass between bare mountains, one small house with a lit window beside it.',
    caption: 'The last house before the pass is the rest house.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'À 3 440 mètres, une maison d’étape qui ne pose pas de questions rouvre pour la route d’hiver',
  slug: 'a-3440-metres-une-maison-d-etape-rouvre',
  summary:
    'La maison de La Quiaca, à la frontière de l’Argentine et de l’État plurinational de Bolivie, a offert 6 215 nuits d’abri l’an dernier. Elle rouvre avec un médecin, une chambre chauffée pour les familles et un téléphone qui fonctionne.',
  datelinePlace: 'La Quiaca (Argentine)',
  body: [
    p(
      'Qui monte des vallées en veste légère est rarement prêt pour La Quiaca. La ville se trouve à 3 440 mètres ; en juillet, il y fait la nuit quinze degrés au-dessous de zéro. Saisonniers, familles en route vers le sud et commerçants ayant manqué le dernier car attendaient naguère le matin à la gare routière, debout.',
    ),
    p(
      'La maison d’étape a ouvert en 2023 dans un dépôt ferroviaire désaffecté, avec 40 lits. Fermée en avril pour travaux, elle a rouvert aujourd’hui avec 64. L’an dernier, elle a offert 6 215 nuits à 4 038 personnes, dont 911 enfants. La moitié n’y est restée qu’une nuit.',
    ),
    quote({
      text: 'Nous leur demandons s’ils ont mangé et s’ils peuvent respirer. Le reste peut attendre le jour, ou toujours.',
      speaker: 'Eulalia Mamaní Cruz',
      role: 'veilleuse de nuit',
      organisation: 'Maison d’étape de La Quiaca',
    }),
    h2('Ce qui est nouveau'),
    ul(
      'une chambre de 12 lits pour les familles avec de jeunes enfants, chauffée toute la nuit',
      'un médecin chaque soir de 18 h à 22 h, et de l’oxygène à toute heure',
      'des appels gratuits de dix minutes vers tous les pays',
      'un guichet de l’inspection du travail le lundi, pour ceux qui ont été embauchés par téléphone et n’ont pas de contrat',
    ),
    p(
      'Personne n’est enregistré à l’entrée. On reçoit une clé numérotée, et le numéro est tout ce que l’on note. Le gouvernement de la province de Jujuy et la commune de Villazón, du côté bolivien, avaient accepté cette règle à la fondation de la maison ; ils l’ont renouvelée ce mois-ci.',
    ),
    h2('Ce qu’elle coûte'),
    p(
      'Une nuit revient à 9,40 euros, repas compris. La province en paie 55 %, la Fondation Alder 35 % et la ville de Villazón 10 %. Une deuxième maison, au pied du col de Jama, est à l’étude pour 2027.',
    ),
  ],
  noteToEditors: [
    p(
      'Les journalistes sont les bienvenus de 10 h à 16 h, quand les hôtes sont sortis ou ont choisi d’être là. Prévoir des vêtements chauds et une journée pour s’habituer à l’altitude.',
    ),
  ],
  leadImage: {
    file: picture('mountain-road'),
    alt: 'Dessin : une route en lacets vers un col entre des montagnes nues, au bord une petite maison à la fenêtre éclairée.',
    caption: 'La dernière maison avant le col est la maison d’étape.',
    credit: 'Illustration : AMH',
  },
}

export const highPassRestHouse: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'high-pass-rest-house',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-07-09',
    office: 'offices/buenos-aires',
    contacts: ['media-contacts/lucia-arregui'],
    partners: ['partners/alder-foundation'],
    countries: ['AR', 'BO'],
    topics: ['topics/labour', 'topics/displacement'],
    sdgs: [3, 10],
  },
  text: { en, fr },
}
