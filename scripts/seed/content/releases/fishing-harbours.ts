import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, to } from '../../builders'
import type { SeedDocument } from '../../document'

const fr: ReleaseText = {
  headline: 'Trois ports de pêche affichent le ciel et la mer avant chaque départ',
  slug: 'trois-ports-de-peche-affichent-le-ciel-et-la-mer',
  summary:
    'À Joal, Kayar et Nouadhibou, un panneau annonce la houle, le vent et les pirogues attendues. Quand une embarcation tarde, le port le sait avant la famille.',
  datelinePlace: 'Joal-Fadiouth',
  body: [
    p(
      'Le panneau mesure deux mètres sur trois et n’a rien de moderne : des lattes de bois que l’on tourne, comme dans une gare d’autrefois. Il donne la hauteur de la houle, la force du vent et, en bas, les pirogues sorties et l’heure à laquelle chacune a dit qu’elle rentrerait.',
    ),
    p(
      'Trois ports s’en servent depuis le 1er octobre : Joal et Kayar au Sénégal, Nouadhibou en Mauritanie. En sept semaines, 5 430 sorties y ont été inscrites. Dix-neuf pirogues ne sont pas rentrées à l’heure dite ; toutes ont été retrouvées, la plus lointaine à 46 milles nautiques.',
    ),
    quote({
      text: 'Avant, on comptait les absents quand une femme venait pleurer. Maintenant on les compte à six heures, chaque soir.',
      speaker: 'Abdoulaye Ndour',
      role: 'maître du port de Joal',
    }),
    h2('Pour les pêcheurs, et pour les autres'),
    p(
      'Le panneau ne demande pas pourquoi l’on sort. Ceux qui partent plus loin que la pêche n’y figurent pas, mais les pêcheurs qui les croisent le disent désormais au retour, et le port transmet la position au centre de sauvetage. C’est arrivé quatre fois.',
    ),
    p(
      'L’installation coûte 2 600 euros par port, payés par la Facilité nordique de coopération. La Ligue des communes côtières forme les maîtres de port. Huit autres communes ont demandé un panneau au programme ',
      to('programmes/changing-coasts', 'Littoraux en mouvement'),
      '.',
    ),
  ],
  leadImage: {
    file: picture('fishing-boats'),
    alt: 'Dessin : des pirogues peintes tirées sur une plage, un grand panneau de bois et un homme qui en tourne une latte.',
    caption: 'Chaque soir à six heures, le maître du port compte les pirogues.',
    credit: 'Illustration : AMH',
  },
}

const en: ReleaseText = {
  headline: 'Three fishing harbours put up the sky and the sea before each departure',
  slug: 'three-fishing-harbours-put-up-the-sky-and-the-sea',
  summary:
    'In Joal, Kayar and Nouadhibou a board shows the swell, the wind and the boats that are due. When one is late, the harbour knows before the family does.',
  datelinePlace: 'Joal-Fadiouth',
  body: [
    p(
      'The board is two metres by three and nothing about it is modern: wooden slats that are turned by hand, as in a railway station of the past. It gives the height of the swell, the force of the wind and, at the foot, the boats that are out and the hour at which each said it would be back.',
    ),
  ],
}

export const fishingHarbours: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'fishing-harbours',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-11-23',
    office: 'offices/dakar',
    contacts: ['media-contacts/ousmane-thiaw'],
    programmes: ['programmes/changing-coasts'],
    partners: ['partners/northern-cooperation-facility', 'partners/coastal-municipalities'],
    countries: ['SN', 'MR'],
    topics: ['topics/missing', 'topics/climate'],
    sdgs: [13, 14],
  },
  text: { en, fr },
  writtenFirstIn: 'fr',
  stage: { en: 'draft', fr: 'inReview' },
}
