import { h2, p, table, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const structure: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'structure',
  shared: { parent: 'pages/who-we-are' },
  text: {
    en: {
      title: 'Organizational structure',
      slug: 'organizational-structure',
      body: [
        p(
          'The Agency is led by a Director General and two Deputy Directors General: one looks after the means, the other after the work. Three offices report to the Director General herself. Regional directors report to the Deputy for Operations.',
        ),
        table(
          ['Post or office', 'Held by', 'Answers for'],
          ['Director General', 'Ilse Okonjo-Brandt', 'The Agency as a whole'],
          ['Deputy Director General for Management and Reform', 'Rafaela Quispe', 'Staff, money, audit'],
          ['Deputy Director General for Operations', 'Thandiwe Lyle', 'Field work and emergencies'],
          ['Office of the Chief of Staff', 'Daniel Aubertin', 'Coordination and governing bodies'],
          ['Office of Partnerships, Outreach and Communications', 'Sunniva Rask', 'Donors, partners, press'],
          ['Office of Strategy and Organizational Performance', 'Tomás Iriarte', 'Plans, evaluation, data'],
        ),
        h2('In the field'),
        p(
          'Three regional offices, in Bangkok, Dakar and Nairobi, support the country offices around them; a liaison office follows European affairs from Brussels. All of them have their own page, with press hours and telephone numbers, under the ',
          to('offices/geneva', 'offices of the Agency'),
          '.',
        ),
        h2('Checks'),
        p(
          'Internal audit is part of Management and Reform but reports its findings to the Council directly. An ombudsperson, elected by the staff, may see any file except medical ones.',
        ),
      ],
    },
    fr: {
      title: 'Structure organisationnelle',
      slug: 'structure-organisationnelle',
      body: [
        p(
          'L’Agence est conduite par une Directrice générale et deux Directrices générales adjointes : l’une veille aux moyens, l’autre à l’action. Trois bureaux relèvent de la Directrice générale elle-même. Les directeurs régionaux relèvent de l’adjointe chargée des opérations.',
        ),
        table(
          ['Fonction ou bureau', 'Titulaire', 'Domaine'],
          ['Directrice générale', 'Ilse Okonjo-Brandt', 'L’ensemble de l’Agence'],
          [
            'Directrice générale adjointe chargée de la gestion et des réformes',
            'Rafaela Quispe',
            'Personnel, finances, audit',
          ],
          ['Directrice générale adjointe chargée des opérations', 'Thandiwe Lyle', 'Terrain et urgences'],
          ['Bureau du Chef de Cabinet', 'Daniel Aubertin', 'Coordination et organes directeurs'],
          [
            'Bureau des partenariats, de la sensibilisation et de la communication',
            'Sunniva Rask',
            'Donateurs, partenaires, presse',
          ],
          [
            'Bureau de la stratégie et de la performance institutionnelle',
            'Tomás Iriarte',
            'Plans, évaluation, données',
          ],
        ),
        h2('Sur le terrain'),
        p(
          'Trois bureaux régionaux, à Bangkok, Dakar et Nairobi, appuient les bureaux de pays qui les entourent ; un bureau de liaison suit les affaires européennes depuis Bruxelles. Chacun a sa page, avec ses heures de presse et ses numéros, parmi les ',
          to('offices/geneva', 'bureaux de l’Agence'),
          '.',
        ),
        h2('Contrôles'),
        p(
          'L’audit interne fait partie de la gestion et des réformes, mais rend compte directement au Conseil. Une médiatrice, élue par le personnel, peut consulter tout dossier, sauf médical.',
        ),
      ],
    },
  },
}
