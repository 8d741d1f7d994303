import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { p, picture, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Statement on the loss of a boat on the Atlantic route',
  slug: 'statement-loss-of-a-boat-on-the-atlantic-route',
  summary:
    'Of 59 people who left the coast on 6 November, 12 are alive. The Director General asks the states along the route to search without waiting to agree on whose task it is.',
  datelinePlace: 'Geneva',
  body: [
    p(
      'Fifty-nine people left a beach south of Nouakchott in an open boat on the night of 6 November. On 15 November a trawler found it, adrift, 210 nautical miles from land. Twelve of them were alive. Five bodies were on board; 42 people are missing.',
    ),
    p(
      'The Director General of the Agency for Human Mobility, Ilse Okonjo-Brandt, made the following statement after speaking to survivors’ families this morning:',
    ),
    p(
      '“I thank the master and the eleven crew of the trawler. They stopped fishing, gave up their bunks and their dry clothes, and sailed two days to bring twelve strangers to a hospital. They did what the law of the sea asks, and more than it asks.',
    ),
    p(
      '“The boat had been reported missing on 8 November. For seven days its likely position was known within the distance that an aircraft covers in an afternoon. The search began late because three rescue centres each had grounds to believe that another was in charge.',
    ),
    p(
      '“I do not ask today who was right. I ask that the next search begin first and that the question be settled afterwards.”',
    ),
    p('The Agency asks the states along the route:'),
    ul(
      'to send whatever is nearest as soon as a boat is reported, and to agree on costs later',
      'to share positions among their rescue centres, hour by hour, on a common channel',
      'to tell families what is known, including that nothing is known',
    ),
    p(
      'Teams of the ',
      to('offices/dakar', 'Dakar regional office'),
      ' are with the families in the two towns from which most of the passengers came. Survivors are receiving medical care and will not be interviewed while it lasts.',
    ),
  ],
  noteToEditors: [
    p(
      'Figures are those known at noon in Geneva (11:00 UTC) on 16 November 2026. They may change, and any change will be published as a correction of this statement.',
    ),
  ],
  leadImage: {
    file: picture('coast'),
    alt: 'Drawing: an empty beach under a pale sky, one upturned wooden boat, a line of surf.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Déclaration après la perte d’un bateau sur la route atlantique',
  slug: 'declaration-perte-d-un-bateau-sur-la-route-atlantique',
  summary:
    'Des 59 personnes qui ont quitté la côte le 6 novembre, 12 sont en vie. La Directrice générale demande aux États de la route de chercher sans attendre de savoir à qui revient la tâche.',
  datelinePlace: 'Genève',
  body: [
    p(
      'Cinquante-neuf personnes ont quitté une plage au sud de Nouakchott, dans une embarcation ouverte, la nuit du 6 novembre. Le 15 novembre, un chalutier l’a trouvée à la dérive, à 210 milles nautiques de la terre. Douze étaient en vie. Cinq corps se trouvaient à bord ; 42 personnes sont portées disparues.',
    ),
    p(
      'La Directrice générale de l’Agence pour la mobilité humaine, Ilse Okonjo-Brandt, a fait la déclaration suivante après s’être entretenue ce matin avec des familles de survivants :',
    ),
    p(
      '« Je remercie le patron du chalutier et ses onze hommes d’équipage. Ils ont cessé de pêcher, cédé leurs couchettes et leurs vêtements secs, et navigué deux jours pour conduire douze inconnus à l’hôpital. Ils ont fait ce que demande le droit de la mer, et davantage.',
    ),
    p(
      '« L’embarcation avait été signalée disparue le 8 novembre. Pendant sept jours, sa position probable a été connue à la distance qu’un avion couvre en un après-midi. Les recherches ont commencé tard parce que trois centres de sauvetage avaient chacun des raisons de croire qu’un autre en était chargé.',
    ),
    p(
      '« Je ne demande pas aujourd’hui qui avait raison. Je demande que la prochaine recherche commence d’abord et que la question soit tranchée ensuite. »',
    ),
    p('L’Agence demande aux États de la route :'),
    ul(
      'd’envoyer le moyen le plus proche dès qu’un bateau est signalé, et de s’entendre plus tard sur les frais',
      'de partager les positions entre leurs centres de sauvetage, heure par heure, sur un canal commun',
      'de dire aux familles ce que l’on sait, y compris quand on ne sait rien',
    ),
    p(
      'Des équipes du ',
      to('offices/dakar', 'bureau régional de Dakar'),
      ' sont auprès des familles dans les deux villes d’où venaient la plupart des passagers. Les survivants reçoivent des soins et ne seront pas interrogés tant qu’ils dureront.',
    ),
  ],
  noteToEditors: [
    p(
      'Ces chiffres sont ceux connus à midi à Genève (11 h UTC) le 16 novembre 2026. Ils peuvent changer ; tout changement sera publié sous la forme d’une correction de la présente déclaration.',
    ),
  ],
  leadImage: {
    file: picture('coast'),
    alt: 'Dessin : une plage vide sous un ciel pâle, une barque de bois retournée, une ligne d’écume.',
    credit: 'Illustration : AMH',
  },
}

export const atlanticBoatStatement: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'atlantic-boat-statement',
  shared: {
    type: 'statement',
    datelineDate: '2026-11-16',
    office: 'offices/geneva',
    contacts: ['media-contacts/adele-nkemba', 'media-contacts/ousmane-thiaw'],
    countries: ['MR', 'SN', 'CV'],
    topics: ['topics/missing'],
    sdgs: [10],
  },
  text: { en, fr },
}
