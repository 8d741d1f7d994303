import { h2, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const strategyOffice: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'strategy-office',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Office of Strategy and Organizational Performance',
      slug: 'office-of-strategy-and-organizational-performance',
      body: [
        p(
          'The office writes the plan, and then checks whether it was a good one. Its director, Tomás Iriarte, is a statistician; of its 27 members, ten evaluate, nine count and eight plan.',
        ),
        h2('The plan to 2029'),
        p(
          'The plan fits on six pages and holds 14 aims, each with a figure, a date and a name. It was adopted by the Assembly in 2024 after 38 days of hearings, a third of them with people who had been helped by the Agency and some who had been turned away.',
        ),
        h2('Evaluation'),
        p(
          'Every programme of more than 3 million euros is evaluated by someone from outside, twice. Reports are published unedited with the Agency’s reply beside them. Of the 52 recommendations made in 2025, 44 were accepted, and the reasons for refusing the other eight are given.',
        ),
        h2('Data'),
        p(
          'The office also runs ',
          to('programmes/open-figures', 'Open Figures'),
          ', the catalogue of every table that the Agency quotes.',
        ),
      ],
    },
    fr: {
      title: 'Bureau de la stratégie et de la performance institutionnelle',
      slug: 'bureau-de-la-strategie-et-de-la-performance-institutionnelle',
      body: [
        p(
          'Le bureau rédige le plan, puis vérifie qu’il était bon. Son directeur, Tomás Iriarte, est statisticien ; de ses 27 membres, dix évaluent, neuf comptent et huit planifient.',
        ),
        h2('Le plan jusqu’en 2029'),
        p(
          'Le plan tient en six pages et fixe 14 objectifs, chacun avec un chiffre, une date et un nom. L’Assemblée l’a adopté en 2024 au terme de 38 jours d’auditions, dont un tiers avec des personnes que l’Agence avait aidées et quelques-unes qu’elle avait éconduites.',
        ),
        h2('L’évaluation'),
        p(
          'Tout programme de plus de 3 millions d’euros est évalué deux fois par quelqu’un de l’extérieur. Les rapports sont publiés tels quels, la réponse de l’Agence à côté. Sur les 52 recommandations de 2025, 44 ont été acceptées ; les raisons du refus des huit autres sont indiquées.',
        ),
        h2('Les données'),
        p(
          'Le bureau tient aussi ',
          to('programmes/open-figures', 'Chiffres ouverts'),
          ', le catalogue de tous les tableaux que cite l’Agence.',
        ),
      ],
    },
  },
}
