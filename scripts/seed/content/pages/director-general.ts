import { h2, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const directorGeneral: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'director-general',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Director General',
      slug: 'director-general',
      body: [
        p(
          'Ilse Okonjo-Brandt has been Director General since 1 January 2024. The Assembly elected her for five years, by 41 votes to 22; a second term is possible, a third is not.',
        ),
        h2('Before the Agency'),
        p(
          'She trained as a labour lawyer in Ibadan and Bremen, began as an inspector in seaports, and later led a national migration service through the writing of its first public code of procedure. She joined the Agency in 2015 as regional director in Nairobi.',
        ),
        h2('Her mandate'),
        p(
          'On taking office she named three things by which she wished to be judged: that people who ask the Agency for help receive an answer within a day, that every figure it quotes can be traced, and that half of its country offices be led by someone from the region. The first is measured at 81 per cent of requests in 2026; the second has been met; the third stands at 19 offices of 47.',
        ),
        h2('Statements and requests'),
        p(
          'What the Director General says on behalf of the Agency is published as a statement, such as that on ',
          to('releases/humanitarian-day-statement', 'World Humanitarian Day'),
          '. Requests for interviews go to the press desk in Geneva.',
        ),
      ],
    },
    fr: {
      title: 'Directrice générale',
      slug: 'directrice-generale',
      body: [
        p(
          'Ilse Okonjo-Brandt est Directrice générale depuis le 1er janvier 2024. L’Assemblée l’a élue pour cinq ans, par 41 voix contre 22 ; un deuxième mandat est possible, un troisième ne l’est pas.',
        ),
        h2('Son parcours'),
        p(
          'Juriste du travail formée à Ibadan et à Brême, elle a débuté comme inspectrice dans des ports maritimes, puis dirigé un service national des migrations pendant la rédaction de son premier code public de procédure. Elle est entrée à l’Agence en 2015 comme directrice régionale à Nairobi.',
        ),
        h2('Son mandat'),
        p(
          'À sa prise de fonctions, elle a désigné trois points sur lesquels elle souhaite être jugée : que toute personne qui demande de l’aide à l’Agence reçoive une réponse dans la journée, que chaque chiffre cité puisse être retracé, et que la moitié des bureaux de pays soient dirigés par quelqu’un de la région. Le premier est atteint pour 81 % des demandes en 2026 ; le deuxième l’est ; le troisième en est à 19 bureaux sur 47.',
        ),
        h2('Déclarations et demandes'),
        p(
          'Ce que la Directrice générale dit au nom de l’Agence est publié sous forme de déclaration, comme celle de la ',
          to('releases/humanitarian-day-statement', 'Journée mondiale de l’aide humanitaire'),
          '. Les demandes d’entretien sont à adresser au service de presse de Genève.',
        ),
      ],
    },
  },
}
