import { h2, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const whatWeDo: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'what-we-do',
  shared: { parent: 'pages/our-work' },
  text: {
    en: {
      title: 'What we do',
      slug: 'what-we-do',
      body: [
        p(
          'The Agency’s programmes fall into five fields. Each has people in charge, a budget and aims that can be checked.',
        ),
        h2('At the border'),
        p(
          'A border works well when the person who stands at it is seen first and filed second. Through the ',
          to('programmes/mekong-border-partnership', 'Mekong Border Partnership'),
          ' officers, nurses and social workers train together to recognise those who need protection.',
        ),
        h2('At work'),
        p(
          'The price of a job should be paid by the employer. ',
          to('programmes/recruitment-without-debt', 'Recruitment Without Debt'),
          ' helps governments to license recruiters and workers to have their money back.',
        ),
        h2('Facing the sea'),
        p(
          'On coasts that retreat, ',
          to('programmes/changing-coasts', 'Changing Coasts'),
          ' plans moves neighbourhood by neighbourhood, with those who live there holding the pen.',
        ),
        h2('On paper'),
        p(
          to('programmes/first-papers', 'First Papers'),
          ' takes civil registrars to displaced families, because a child without a certificate does not exist for a school.',
        ),
        h2('In figures'),
        p(
          to('programmes/open-figures', 'Open Figures'),
          ' publishes each table that the Agency quotes and lends statisticians to national offices.',
        ),
      ],
    },
    fr: {
      title: 'Ce que nous faisons',
      slug: 'ce-que-nous-faisons',
      body: [
        p(
          'Les programmes de l’Agence relèvent de cinq domaines. Chacun a ses responsables, son budget et des objectifs vérifiables.',
        ),
        h2('À la frontière'),
        p(
          'Une frontière fonctionne bien quand celui qui s’y présente est regardé d’abord et enregistré ensuite. Avec le ',
          to('programmes/mekong-border-partnership', 'Partenariat frontalier du Mékong'),
          ', agents, infirmiers et travailleurs sociaux apprennent ensemble à reconnaître ceux qu’il faut protéger.',
        ),
        h2('Au travail'),
        p(
          'Le prix d’un emploi revient à l’employeur. ',
          to('programmes/recruitment-without-debt', 'Recruter sans endetter'),
          ' aide les États à agréer les recruteurs et les travailleurs à récupérer leur argent.',
        ),
        h2('Face à la mer'),
        p(
          'Sur les côtes qui reculent, ',
          to('programmes/changing-coasts', 'Littoraux en mouvement'),
          ' prépare les départs quartier par quartier, et ce sont les habitants qui tiennent le stylo.',
        ),
        h2('Sur le papier'),
        p(
          to('programmes/first-papers', 'Premiers papiers'),
          ' conduit des officiers d’état civil auprès des familles déplacées : pour une école, un enfant sans acte n’existe pas.',
        ),
        h2('En chiffres'),
        p(
          to('programmes/open-figures', 'Chiffres ouverts'),
          ' publie chaque tableau cité par l’Agence et prête des statisticiens aux instituts nationaux.',
        ),
      ],
    },
  },
}
