import { h2, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const ddgManagement: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'ddg-management',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Deputy Director General for Management and Reform',
      slug: 'deputy-director-general-management-and-reform',
      body: [
        p(
          'Rafaela Quispe answers for the people, the money and the rules of the Agency. An accountant by profession, she was deputy comptroller of a capital city before she joined in 2021.',
        ),
        h2('Money'),
        p(
          'In 2026 the Agency will spend 612 million euros. Member states’ contributions cover 38 per cent; the rest is given for particular programmes. Accounts are audited from outside and published within four months of the end of the year, down to each country.',
        ),
        h2('Reform'),
        p(
          'The reform that the Assembly decided on in 2023 moves decisions closer to those who bear them. Country offices may now sign for up to 400,000 euros without asking Geneva, and have a finance officer of their own. Seventy posts have left headquarters since. What has not worked, such as a common travel desk, has been undone, and the reports say so.',
        ),
      ],
    },
    fr: {
      title: 'Directrice générale adjointe chargée de la gestion et des réformes',
      slug: 'directrice-generale-adjointe-gestion-et-reformes',
      body: [
        p(
          'Rafaela Quispe répond du personnel, des finances et des règles de l’Agence. Comptable de métier, elle était contrôleuse adjointe des comptes d’une capitale avant d’y entrer en 2021.',
        ),
        h2('Les finances'),
        p(
          'L’Agence dépensera 612 millions d’euros en 2026. Les contributions des États membres en couvrent 38 % ; le reste est donné pour des programmes précis. Les comptes sont vérifiés par un auditeur extérieur et publiés dans les quatre mois qui suivent la fin de l’année, pays par pays.',
        ),
        h2('Les réformes'),
        p(
          'La réforme décidée par l’Assemblée en 2023 rapproche les décisions de ceux qui les portent. Les bureaux de pays peuvent désormais engager jusqu’à 400 000 euros sans en référer à Genève et disposent de leur propre responsable financier. Depuis, 70 postes ont quitté le siège. Ce qui n’a pas fonctionné, comme un service commun des voyages, a été abandonné, et les rapports le disent.',
        ),
      ],
    },
  },
}
