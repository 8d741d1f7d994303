import { h2, p, table } from '../../builders'
import type { SeedDocument } from '../../document'

export const agenda2030: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'agenda-2030',
  shared: {},
  text: {
    en: {
      title: '2030 Agenda',
      slug: '2030-agenda',
      body: [
        p(
          'The states that adopted the 2030 Agenda for Sustainable Development promised in its target 10.7 to make migration orderly, safe, regular and responsible. Four years remain. The Agency looks at its own part soberly: where a programme serves a goal it says which, and by what measure.',
        ),
        table(
          ['Goal', 'What we measure', '2021', '2025'],
          ['8, decent work', 'Workers refunded illegal fees, in the year', '310', '1,450'],
          ['10, reduced inequalities', 'Countries with one published fee for a residence permit', '21', '33'],
          ['11, cities and communities', 'Towns with an agreed plan for those who arrive', '64', '118'],
          [
            '16, justice and institutions',
            'Children given a birth certificate, in the year',
            '2,100',
            '13,700',
          ],
        ),
        h2('What has not moved'),
        p(
          'The cost of sending 200 euros home was to fall below 3 per cent. On the 20 routes that we follow it stands at 5.9 per cent, against 6.3 in 2021. Nor do we see fewer deaths on the way; we count them better, which is a different thing.',
        ),
        h2('In our releases'),
        p(
          'A release names the goals that it touches only where the link can be shown. No goal at all is a possible answer.',
        ),
      ],
    },
    fr: {
      title: 'Agenda 2030',
      slug: 'agenda-2030',
      body: [
        p(
          'Les États qui ont adopté le Programme de développement durable à l’horizon 2030 ont promis, à la cible 10.7, une migration ordonnée, sûre, régulière et responsable. Il reste quatre ans. L’Agence regarde sa propre part avec sobriété : quand un programme sert un objectif, elle dit lequel, et selon quelle mesure.',
        ),
        table(
          ['Objectif', 'Ce que nous mesurons', '2021', '2025'],
          ['8, travail décent', 'Travailleurs remboursés de frais illégaux, dans l’année', '310', '1 450'],
          [
            '10, inégalités réduites',
            'Pays où le prix d’un titre de séjour est unique et publié',
            '21',
            '33',
          ],
          [
            '11, villes et communautés',
            'Villes dotées d’un plan concerté pour ceux qui arrivent',
            '64',
            '118',
          ],
          [
            '16, justice et institutions',
            'Enfants ayant reçu un acte de naissance, dans l’année',
            '2 100',
            '13 700',
          ],
        ),
        h2('Ce qui n’a pas bougé'),
        p(
          'Le coût d’un envoi de 200 euros vers le pays devait passer sous les 3 %. Sur les 20 itinéraires que nous suivons, il est de 5,9 %, contre 6,3 % en 2021. Nous ne voyons pas non plus moins de morts en chemin ; nous les comptons mieux, ce qui est autre chose.',
        ),
        h2('Dans nos communiqués'),
        p(
          'Un communiqué ne mentionne les objectifs qu’il concerne que si le lien peut être montré. Aucun objectif est une réponse possible.',
        ),
      ],
    },
  },
}
