import { h2, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const ddgOperations: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'ddg-operations',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Deputy Director General for Operations',
      slug: 'deputy-director-general-operations',
      body: [
        p(
          'Thandiwe Lyle directs the Agency’s work in 47 countries. She has spent 24 years in the field, first as a nurse in flood relief and later as head of office in three countries.',
        ),
        h2('Day to day'),
        p(
          'Regional directors report to her every week in the same form: what was planned, what happened, what is missing. The summaries are shared with the members of the Council on Fridays. A region that asks for help can draw on a pool of 60 colleagues who are ready to leave within three days.',
        ),
        h2('In an emergency'),
        p(
          'When more than 5,000 people are displaced within a week, the Deputy Director General may declare an emergency. Money is then released on the same day, up to 2 million euros, and a team is on the spot within 72 hours. In 2026 this has happened nine times, most recently after the floods on the lower Tana.',
        ),
        p('Each emergency is reviewed in public six months later, with those who were helped taking part.'),
      ],
    },
    fr: {
      title: 'Directrice générale adjointe chargée des opérations',
      slug: 'directrice-generale-adjointe-operations',
      body: [
        p(
          'Thandiwe Lyle dirige l’action de l’Agence dans 47 pays. Elle a passé 24 ans sur le terrain, d’abord comme infirmière lors d’inondations, puis à la tête de bureaux dans trois pays.',
        ),
        h2('Au quotidien'),
        p(
          'Les directeurs régionaux lui rendent compte chaque semaine sous une même forme : ce qui était prévu, ce qui a eu lieu, ce qui manque. Les résumés sont transmis le vendredi aux membres du Conseil. Une région qui demande de l’aide peut faire appel à une réserve de 60 collègues prêts à partir en trois jours.',
        ),
        h2('En cas d’urgence'),
        p(
          'Lorsque plus de 5 000 personnes sont déplacées en une semaine, la Directrice générale adjointe peut déclarer l’urgence. Jusqu’à 2 millions d’euros sont alors débloqués le jour même et une équipe est sur place dans les 72 heures. C’est arrivé neuf fois en 2026, la dernière après les crues du bas Tana.',
        ),
        p(
          'Chaque urgence fait l’objet, six mois plus tard, d’un bilan public auquel participent les personnes aidées.',
        ),
      ],
    },
  },
}
