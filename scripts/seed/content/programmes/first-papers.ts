import { h2, ol, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const firstPapers: SeedDocument<'programmes'> = {
  kind: 'programmes',
  key: 'first-papers',
  shared: {
    state: 'active',
    starts: '2024-07-01',
    ends: '2027-06-30',
    partners: ['partners/alder-foundation', 'partners/lantern'],
    offices: ['offices/nairobi'],
    countries: ['KE', 'UG', 'ET', 'SO', 'SS'],
    topics: ['topics/identity', 'topics/displacement'],
  },
  text: {
    en: {
      title: 'First Papers',
      slug: 'first-papers',
      summary:
        'A child without a birth certificate can be refused a school, a vaccine or a border. Registrars now travel to the places where displaced families live.',
      body: [
        p(
          'A birth certificate is the paper on which all later papers rest. Families who flee lose it, or never had it, or find that the office that could issue a copy is on the other side of a front line. Their children grow up known to everybody but the state.',
        ),
        p(
          'First Papers brings the registrar to the family. Eleven teams of two, each with a portable office that fits on a motorcycle, visit settlements, markets and health posts in five countries. The certificates are those of the national registry, with the national number: the Agency prints nothing of its own.',
        ),
        h2('How a visit goes'),
        ol(
          'A midwife, an elder or two neighbours confirm the birth; the law of each country says who may.',
          'The registrar writes the entry and sends it to the national registry the same day.',
          'The certificate is handed to the family within three weeks, at the same spot.',
        ),
        h2('What the Agency does not keep'),
        p(
          'Entries belong to the national registry. The Agency keeps counts by month, place and age, and neither names nor fingerprints.',
        ),
      ],
    },
    fr: {
      title: 'Premiers papiers',
      slug: 'premiers-papiers',
      summary:
        'Sans acte de naissance, un enfant peut se voir refuser une école, un vaccin ou une frontière. Les officiers d’état civil vont désormais là où vivent les familles déplacées.',
      body: [
        p(
          'L’acte de naissance est le papier sur lequel reposent tous les autres. Les familles qui fuient le perdent, ne l’ont jamais eu, ou découvrent que le guichet qui pourrait en délivrer copie se trouve de l’autre côté d’une ligne de front. Leurs enfants grandissent connus de tous, sauf de l’État.',
        ),
        p(
          'Premiers papiers amène l’officier d’état civil à la famille. Onze équipes de deux, dont le bureau portatif tient sur une moto, se rendent dans les sites d’accueil, les marchés et les postes de santé de cinq pays. Les actes sont ceux du registre national, avec le numéro national : l’Agence n’imprime rien en son nom.',
        ),
        h2('Comment se passe une visite'),
        ol(
          'Une sage-femme, un ancien ou deux voisins attestent la naissance ; la loi de chaque pays dit qui peut le faire.',
          'L’officier rédige l’acte et le transmet le jour même au registre national.',
          'La famille reçoit l’acte dans les trois semaines, au même endroit.',
        ),
        h2('Ce que l’Agence ne garde pas'),
        p(
          'Les actes appartiennent au registre national. L’Agence conserve des totaux par mois, par lieu et par âge, mais ni noms ni empreintes.',
        ),
      ],
    },
  },
}
