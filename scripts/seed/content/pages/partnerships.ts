import { h2, p, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const partnerships: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'partnerships',
  shared: { parent: 'pages/our-work' },
  text: {
    en: {
      title: 'Partnerships',
      slug: 'partnerships',
      body: [
        p(
          'Nothing that the Agency does is done alone. In 2026 it has agreements in force with 212 organisations: ministries and town halls, courts, unions, employers, charities, universities and four other intergovernmental bodies.',
        ),
        h2('What we ask of a partner'),
        ul(
          'that the people concerned have a say before the agreement is signed',
          'that results be published, good or bad, within six months',
          'that either side may leave without owing the other an explanation in private: it is given in public',
        ),
        h2('Those who fund'),
        p(
          'Thirty-one governments and nine foundations gave money for programmes in 2025. The largest single gift made up 7 per cent of the total. A release that describes funded work names who paid for it.',
        ),
        h2('Propose a partnership'),
        p(
          'Write two pages, in English or French, to partners@ahm.example: what you see, what you would do about it, and what you need. Every proposal is answered within 30 days, and one in five has led to an agreement.',
        ),
      ],
    },
    fr: {
      title: 'Partenariats',
      slug: 'partenariats',
      body: [
        p(
          'L’Agence ne fait rien seule. En 2026, elle a des accords en vigueur avec 212 organisations : ministères et mairies, tribunaux, syndicats, employeurs, associations, universités et quatre autres organismes intergouvernementaux.',
        ),
        h2('Ce que nous demandons à un partenaire'),
        ul(
          'que les personnes concernées aient leur mot à dire avant la signature',
          'que les résultats, bons ou mauvais, soient publiés dans les six mois',
          'que chacun puisse se retirer sans devoir à l’autre d’explication privée : elle est donnée en public',
        ),
        h2('Ceux qui financent'),
        p(
          'Trente et un gouvernements et neuf fondations ont financé des programmes en 2025. Le don le plus élevé représentait 7 % du total. Tout communiqué qui décrit une action financée nomme celui qui l’a payée.',
        ),
        h2('Proposer un partenariat'),
        p(
          'Écrire deux pages, en anglais ou en français, à partners@ahm.example : ce que vous constatez, ce que vous feriez, ce qu’il vous faut. Chaque proposition reçoit une réponse dans les 30 jours ; une sur cinq a abouti à un accord.',
        ),
      ],
    },
  },
}
