import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'On the Mekong, officers of both banks learn the first ten minutes together',
  slug: 'mekong-officers-of-both-banks-learn-the-first-ten-minutes',
  summary:
    'Forty-eight officers, nurses and social workers from facing districts of Thailand and the Lao People’s Democratic Republic ended a course on recognising people who have been trafficked. They will go on meeting each month.',
  datelinePlace: 'Chiang Khong, Thailand',
  body: [
    p(
      'The exercise lasts ten minutes. A woman, played by an actress from Chiang Rai, steps off a boat with two girls and one passport. She is polite and in a hurry. Four people have to decide what to ask, who asks it, and whether to let her go on. Most groups let her go on the first time.',
    ),
    p(
      'By the fourth day none did. Forty-eight people took part in the course, which ended yesterday in Chiang Khong: 26 border and police officers, 12 social workers, 6 nurses and 4 prosecutors, half of them from each bank. It was the first of nine that the Mekong Border Partnership will hold this year and next.',
    ),
    quote({
      text: 'I had worked for eleven years across from Officer Duangchan. I knew the light in her window. I did not know her telephone number.',
      speaker: 'Prasit Wongkham',
      role: 'immigration officer, Chiang Khong',
    }),
    h2('What they practised'),
    ul(
      'separating people who travel together without frightening them',
      'asking about work, debt and documents in plain words and through an interpreter',
      'keeping a telephone, a ticket or a receipt as evidence without keeping the person',
      'deciding, at three in the morning, which safe house has a free bed',
    ),
    p(
      'The course uses no lectures. The trainers, two from each country, watch through the scene and stop it when somebody might have been harmed. A nurse, not an officer, usually noticed first that something was wrong.',
    ),
    h2('What happens now'),
    p(
      'The 48 will meet once a month, on one bank and then on the other, and go through that month’s real cases. The districts have exchanged a list of names and night numbers, which hangs by the door in both landing stages. Whether it helps will be measured: the share of people referred to a safe house within a day was 31 per cent last year, and the aim for 2027 is 60 per cent.',
    ),
    p(
      'The ',
      to('programmes/mekong-border-partnership', 'Mekong Border Partnership'),
      ' is funded by the Northern Cooperation Facility. Lantern Legal Aid provides the interpreters.',
    ),
  ],
  leadImage: {
    file: picture('border-bridge'),
    alt: 'Drawing: a long bridge on slender piers over a river, a small guard house and a barrier at its near end.',
    caption: 'The bridge closes at ten; the boats do not.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Sur le Mékong, les agents des deux rives apprennent ensemble les dix premières minutes',
  slug: 'mekong-les-agents-des-deux-rives-apprennent-ensemble',
  summary:
    'Quarante-huit policiers, infirmiers et travailleurs sociaux de districts voisins de Thaïlande et de République démocratique populaire lao ont achevé une formation au repérage des victimes de la traite. Ils continueront de se voir chaque mois.',
  datelinePlace: 'Chiang Khong (Thaïlande)',
  body: [
    p(
      'L’exercice dure dix minutes. Une femme, jouée par une comédienne de Chiang Rai, descend d’une barque avec deux fillettes et un seul passeport. Elle est polie et pressée. Quatre personnes doivent décider quoi demander, qui le demande, et s’il faut la laisser repartir. La première fois, la plupart des groupes la laissent repartir.',
    ),
    p(
      'Au quatrième jour, plus aucun. Quarante-huit personnes ont suivi la formation qui s’est achevée hier à Chiang Khong : 26 agents des frontières et policiers, 12 travailleurs sociaux, 6 infirmiers et 4 procureurs, pour moitié de chaque rive. C’est la première des neuf que le Partenariat frontalier du Mékong organise cette année et la prochaine.',
    ),
    quote({
      text: 'J’ai travaillé onze ans en face de l’agente Duangchan. Je connaissais la lumière de sa fenêtre. Je ne connaissais pas son numéro de téléphone.',
      speaker: 'Prasit Wongkham',
      role: 'agent d’immigration, Chiang Khong',
    }),
    h2('Ce qu’ils ont travaillé'),
    ul(
      'séparer sans les effrayer des personnes qui voyagent ensemble',
      'interroger sur le travail, les dettes et les papiers, en mots simples et par l’intermédiaire d’un interprète',
      'garder comme preuve un téléphone, un billet ou un reçu sans garder la personne',
      'décider, à trois heures du matin, quelle maison sûre a un lit libre',
    ),
    p(
      'La formation se passe de cours magistraux. Les formateurs, deux par pays, observent la scène et l’arrêtent quand quelqu’un aurait pu en souffrir. C’est le plus souvent une infirmière, et non un policier, qui a remarqué la première que quelque chose n’allait pas.',
    ),
    h2('Et maintenant'),
    p(
      'Les 48 participants se retrouveront une fois par mois, sur une rive puis sur l’autre, pour revoir les cas réels du mois. Les districts ont échangé une liste de noms et de numéros de nuit, affichée près de la porte des deux embarcadères. Son utilité sera mesurée : la part des personnes orientées vers une maison sûre en moins d’un jour était de 31 % l’an dernier ; l’objectif pour 2027 est de 60 %.',
    ),
    p(
      'Le ',
      to('programmes/mekong-border-partnership', 'Partenariat frontalier du Mékong'),
      ' est financé par la Facilité nordique de coopération. Lanterne, aide juridique, fournit les interprètes.',
    ),
  ],
  leadImage: {
    file: picture('border-bridge'),
    alt: 'Dessin : un long pont aux piles fines au-dessus d’un fleuve, une guérite et une barrière du côté le plus proche.',
    caption: 'Le pont ferme à dix heures du soir ; les barques, non.',
    credit: 'Illustration : AMH',
  },
}

export const bothBanksCourse: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'both-banks-course',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-09-11',
    office: 'offices/bangkok',
    contacts: ['media-contacts/nattaya-siriwong', 'media-contacts/quentin-delorme'],
    programmes: ['programmes/mekong-border-partnership'],
    partners: ['partners/northern-cooperation-facility', 'partners/lantern'],
    countries: ['TH', 'LA'],
    topics: ['topics/borders', 'topics/trafficking'],
    sdgs: [5, 16],
  },
  text: { en, fr },
}
