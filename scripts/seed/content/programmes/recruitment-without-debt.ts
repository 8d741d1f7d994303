import { h2, p, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const recruitmentWithoutDebt: SeedDocument<'programmes'> = {
  kind: 'programmes',
  key: 'recruitment-without-debt',
  shared: {
    state: 'active',
    starts: '2023-04-01',
    ends: '2027-03-31',
    partners: ['partners/alder-foundation'],
    offices: ['offices/buenos-aires', 'offices/nairobi', 'offices/geneva'],
    countries: ['AR', 'BO', 'PY', 'UY', 'KE', 'PH'],
    topics: ['topics/labour'],
  },
  text: {
    en: {
      title: 'Recruitment Without Debt',
      slug: 'recruitment-without-debt',
      summary:
        'A worker should not have to borrow to be hired abroad. The programme helps governments license recruiters, and helps employers to pay the cost of hiring themselves.',
      body: [
        p(
          'Many people who find work in another country begin it in debt. They have paid for an introduction, a medical test, a stamp, a seat; the first months of wages go to whoever lent the money. A worker who owes that much seldom dares to leave a bad employer.',
        ),
        p(
          'The rule that the employer pays is written into the law of most countries where the Agency works. The programme looks after what comes between the rule and the worker: licences, inspections, receipts, and a place to complain.',
        ),
        h2('Three kinds of support'),
        ul(
          'to labour ministries: a public register of licensed recruiters and inspectors who can read a contract in two languages',
          'to employers: a model contract, and a calculator that shows what honest hiring costs',
          'to workers: advice before departure, free of charge, in 14 towns',
        ),
        h2('What has changed so far'),
        p(
          'Since 2023 the four countries of the Southern Cone have agreed on a single form of licence. In Kenya and the Philippines, refunds of illegal fees are now ordered by the labour inspectorate itself, without a court. By September 2026, 3,870 workers had been paid back.',
        ),
      ],
    },
    fr: {
      title: 'Recruter sans endetter',
      slug: 'recruter-sans-endetter',
      summary:
        'Nul ne devrait emprunter pour être embauché à l’étranger. Le programme aide les États à agréer les recruteurs, et les employeurs à payer eux-mêmes le coût de l’embauche.',
      body: [
        p(
          'Beaucoup de ceux qui trouvent un emploi dans un autre pays le commencent endettés. Ils ont payé une mise en relation, un examen médical, un tampon, une place ; les premiers mois de salaire vont à qui a prêté l’argent. Quand on doit autant, on ose rarement quitter un mauvais employeur.',
        ),
        p(
          'La règle selon laquelle l’employeur paie figure dans la loi de la plupart des pays où l’Agence travaille. Le programme s’occupe de ce qui sépare la règle du travailleur : les agréments, les contrôles, les reçus, et un guichet où se plaindre.',
        ),
        h2('Trois formes d’appui'),
        ul(
          'aux ministères du travail : un registre public des recruteurs agréés et des inspecteurs capables de lire un contrat en deux langues',
          'aux employeurs : un contrat type et un calculateur qui montre ce que coûte une embauche honnête',
          'aux travailleurs : des conseils gratuits avant le départ, dans 14 villes',
        ),
        h2('Ce qui a changé'),
        p(
          'Depuis 2023, les quatre pays du Cône Sud se sont accordés sur un modèle unique d’agrément. Au Kenya et aux Philippines, c’est désormais l’inspection du travail qui ordonne le remboursement des frais illégaux, sans passer par un tribunal. En septembre 2026, 3 870 travailleurs avaient été remboursés.',
        ),
      ],
    },
  },
}
