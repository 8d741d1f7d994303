import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { p, picture } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Statement on World Humanitarian Day: the drivers',
  slug: 'statement-world-humanitarian-day-the-drivers',
  summary:
    'The Director General speaks of those who are seldom in the photograph: the people who drive. Two of the Agency’s were killed this year and one is still missing.',
  datelinePlace: 'Geneva',
  body: [
    p('Ilse Okonjo-Brandt, Director General of the Agency for Human Mobility, said today:'),
    p(
      '“When an agency like ours says that it reached a place, it means that somebody drove there. We have 212 drivers. They leave before the rest of us are awake, they know which bridge holds after rain, and when a road is bad they are asked whether it can be done. They tend to say yes.',
    ),
    p(
      '“This year the road took two of them. Yohannes Berhe died in February when his lorry met a mine on a road that had been cleared. Moussa Sidibé was shot in May at a checkpoint where he had stopped, as he had been taught to. A third colleague, whose family asks me not to name him, has been missing for 74 days.',
    ),
    p(
      '“Their cars carried our sign. It is a sign that every party to every conflict has promised to respect. I do not need a new promise. I need the names of those who broke the old one.',
    ),
    p(
      '“In the past year we have changed what we can change ourselves. A driver may now refuse a road without giving a reason, and 61 times one did. Drivers sit in the meeting where routes are chosen. Their families receive the same cover as mine.',
    ),
    p('“To those who drive tonight: thank you. Come back slowly.”'),
  ],
  leadImage: {
    file: picture('night-road'),
    alt: 'Drawing: the lights of a single lorry on a dark road between hills, stars above.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Journée mondiale de l’aide humanitaire : déclaration sur ceux qui conduisent',
  slug: 'journee-mondiale-de-l-aide-humanitaire-ceux-qui-conduisent',
  summary:
    'La Directrice générale évoque ceux que l’on voit rarement sur la photographie : les chauffeurs. Deux de ceux de l’Agence ont été tués cette année ; un autre est toujours porté disparu.',
  datelinePlace: 'Genève',
  body: [
    p(
      'Ilse Okonjo-Brandt, Directrice générale de l’Agence pour la mobilité humaine, a déclaré aujourd’hui :',
    ),
    p(
      '« Lorsqu’une agence comme la nôtre dit qu’elle est arrivée quelque part, c’est que quelqu’un a conduit jusque-là. Nous avons 212 chauffeurs. Ils partent avant que nous soyons réveillés, savent quel pont tient après la pluie, et c’est à eux que l’on demande, quand la route est mauvaise, si elle peut se faire. Ils disent plutôt oui.',
    ),
    p(
      '« Cette année, la route nous en a pris deux. Yohannes Berhe est mort en février quand son camion a sauté sur une mine, sur une route déclarée sûre. Moussa Sidibé a été abattu en mai à un barrage où il s’était arrêté, comme on le lui avait appris. Un troisième collègue, que sa famille me demande de ne pas nommer, a disparu depuis 74 jours.',
    ),
    p(
      '« Leurs véhicules portaient notre signe, un signe que toutes les parties à tous les conflits ont promis de respecter. Je n’ai pas besoin d’une nouvelle promesse. J’ai besoin du nom de ceux qui ont rompu l’ancienne.',
    ),
    p(
      '« Depuis un an, nous avons changé ce qu’il dépend de nous de changer. Un chauffeur peut désormais refuser une route sans dire pourquoi ; c’est arrivé 61 fois. Les chauffeurs siègent à la réunion où se décident les itinéraires. Leurs familles ont la même couverture que la mienne.',
    ),
    p('« À ceux qui conduisent cette nuit : merci. Revenez doucement. »'),
  ],
  leadImage: {
    file: picture('night-road'),
    alt: 'Dessin : les phares d’un camion seul sur une route sombre entre des collines, sous les étoiles.',
    credit: 'Illustration : AMH',
  },
}

export const humanitarianDayStatement: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'humanitarian-day-statement',
  shared: {
    type: 'statement',
    datelineDate: '2026-08-19',
    office: 'offices/geneva',
    contacts: ['media-contacts/adele-nkemba'],
    topics: ['topics/displacement'],
  },
  text: { en, fr },
}
