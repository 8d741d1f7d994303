import { h2, p, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const ourWork: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'our-work',
  shared: {},
  text: {
    en: {
      title: 'Our work',
      slug: 'our-work',
      body: [
        p(
          'Most people who move do so with a suitcase, a ticket and a reason of their own, and need no agency. The Agency for Human Mobility is there for the others: those who were forced to leave, those who were deceived, and those for whom nobody has written a rule yet.',
        ),
        h2('Three ways of working'),
        ul(
          'with people: advice, papers, shelter, a way home for those who want one',
          'with institutions: training, model laws, registers that two countries can both trust',
          'with figures: surveys and counts that anybody may check',
        ),
        p(
          'The three belong together. A survey showed that recruiters’ fees keep workers silent; a register and a model law followed; and a worker can now look up a telephone number before leaving home.',
        ),
        h2('Where to read on'),
        p(
          'What this looks like in practice is set out under ',
          to('pages/what-we-do', 'What we do'),
          '. Those we work with are named under ',
          to('pages/partnerships', 'Partnerships'),
          '.',
        ),
      ],
    },
    fr: {
      title: 'Notre travail',
      slug: 'notre-travail',
      body: [
        p(
          'La plupart de ceux qui se déplacent le font avec une valise, un billet et une raison à eux, et n’ont besoin d’aucune agence. L’Agence pour la mobilité humaine est là pour les autres : ceux que l’on a forcés à partir, ceux que l’on a trompés, et ceux pour qui personne n’a encore écrit de règle.',
        ),
        h2('Trois façons d’agir'),
        ul(
          'avec les personnes : des conseils, des papiers, un abri, un retour pour qui le souhaite',
          'avec les institutions : des formations, des lois types, des registres auxquels deux pays peuvent se fier',
          'avec les chiffres : des enquêtes et des décomptes que chacun peut vérifier',
        ),
        p(
          'Les trois vont ensemble. Une enquête a montré que les frais de recrutement font taire les travailleurs ; un registre et une loi type ont suivi ; un travailleur peut désormais vérifier un numéro de téléphone avant de partir.',
        ),
        h2('Pour aller plus loin'),
        p(
          'La page ',
          to('pages/what-we-do', 'Ce que nous faisons'),
          ' montre à quoi cela ressemble en pratique. Ceux avec qui nous travaillons sont nommés à la page ',
          to('pages/partnerships', 'Partenariats'),
          '.',
        ),
      ],
    },
  },
}
