import { h2, p, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const whoWeAre: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'who-we-are',
  shared: {},
  text: {
    en: {
      title: 'Who we are',
      slug: 'who-we-are',
      body: [
        p(
          'In 1958 eleven governments that had spent a decade resettling people after a war decided that moving deserved an institution of its own. They signed a charter of nine pages in Geneva and hired 30 people. The Agency for Human Mobility now has 64 member states and a staff of 3,900, nine in ten of whom work outside headquarters.',
        ),
        h2('What the charter asks of us'),
        ul(
          'to assist those who move, whatever their papers say',
          'to advise states, when they ask, on laws and procedures that treat people with dignity',
          'to count, and to publish what we count',
        ),
        p(
          'The charter also says what the Agency may not do. It takes no part in returning anyone against their will, it decides on nobody’s status, and it speaks of states and of people with the same restraint.',
        ),
        h2('Who decides'),
        p(
          'Member states meet once a year in the Assembly, where each has one vote, and elect a Council of 16 that meets every quarter. The Director General answers to both. How the house is arranged beneath is shown under ',
          to('pages/structure', 'Organizational structure'),
          '.',
        ),
      ],
    },
    fr: {
      title: 'Qui sommes-nous',
      slug: 'qui-sommes-nous',
      body: [
        p(
          'En 1958, onze gouvernements qui avaient passé dix ans à réinstaller des personnes au sortir d’une guerre décidèrent que le déplacement méritait une institution à lui. Ils signèrent à Genève une charte de neuf pages et engagèrent 30 personnes. L’Agence pour la mobilité humaine compte aujourd’hui 64 États membres et 3 900 collaborateurs, dont neuf sur dix travaillent hors du siège.',
        ),
        h2('Ce que la charte nous demande'),
        ul(
          'aider ceux qui se déplacent, quoi que disent leurs papiers',
          'conseiller les États qui le demandent sur des lois et des procédures respectueuses de la dignité',
          'compter, et publier ce que nous comptons',
        ),
        p(
          'La charte dit aussi ce que l’Agence ne peut pas faire. Elle ne participe au renvoi de personne contre son gré, ne statue sur la situation de personne, et parle des États et des personnes avec la même retenue.',
        ),
        h2('Qui décide'),
        p(
          'Les États membres se réunissent une fois par an en Assemblée, où chacun dispose d’une voix, et élisent un Conseil de 16 membres qui siège chaque trimestre. La Directrice générale répond devant l’une et l’autre. L’organisation de la maison est décrite à la page ',
          to('pages/structure', 'Structure organisationnelle'),
          '.',
        ),
      ],
    },
  },
}
