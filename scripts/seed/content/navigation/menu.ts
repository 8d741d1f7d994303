import type { NavigationLink, NavigationSection } from '../../../../src/newsroom/editions/content'
import type { SeedDocument } from '../../document'

/** Links to pages of the demo, by key. */
const pages = (...links: [key: string, label: string][]): NavigationLink[] =>
  links.map(([key, label]) => ({ label, target: { page: `pages/${key}` } }))

const en: NavigationSection[] = [
  {
    label: 'Who we are',
    introduction:
      'An intergovernmental body of 64 member states, founded in 1958, that helps people move safely, lawfully and with dignity.',
    target: { page: 'pages/who-we-are' },
    groups: [
      {
        label: 'Structure',
        links: pages(
          ['structure', 'Organizational structure'],
          ['director-general', 'Director General'],
          ['ddg-management', 'Deputy Director General for Management and Reform'],
          ['ddg-operations', 'Deputy Director General for Operations'],
          ['chief-of-staff', 'Office of the Chief of Staff'],
          ['partnerships-office', 'Office of Partnerships, Outreach and Communications'],
          ['strategy-office', 'Office of Strategy and Organizational Performance'],
        ),
      },
      {
        label: 'This newsroom',
        links: pages(
          ['how-we-publish', 'How we publish'],
          ['accessibility', 'Accessibility'],
          ['privacy-and-reuse', 'Privacy and reuse'],
        ),
      },
    ],
  },
  {
    label: 'Our work',
    introduction:
      'At borders, at work, on changing coasts, on paper and in figures: five fields, and those who share them with us.',
    target: { page: 'pages/our-work' },
    groups: [
      {
        links: [
          ...pages(['what-we-do', 'What we do'], ['partnerships', 'Partnerships']),
          { label: 'Programmes', target: { view: 'programmes' } },
        ],
      },
    ],
  },
  {
    label: 'Where we work',
    introduction: 'In 47 countries. Every office has its press desk, its hours and its telephone here.',
    target: { view: 'whereWeWork' },
    groups: [{ links: [{ label: 'Press desks and media contacts', target: { view: 'mediaContacts' } }] }],
  },
  {
    label: 'Take action',
    introduction: 'For those who would like to lend a hand, an hour or a skill.',
    target: { page: 'pages/take-action' },
    groups: [{ links: pages(['work-with-us', 'Work with us'], ['get-involved', 'Get involved']) }],
  },
  {
    label: 'Data and research',
    introduction: 'Tables and surveys, with their method and their doubts.',
    target: { page: 'pages/data-and-research' },
    groups: [
      { links: [{ label: 'Open Figures catalogue', target: { href: 'https://figures.ahm.example' } }] },
    ],
  },
  {
    label: '2030 Agenda',
    introduction: 'What the Agency’s work adds to the Sustainable Development Goals, and what has not moved.',
    target: { page: 'pages/agenda-2030' },
    groups: [
      { links: [{ label: 'The tables behind it', target: { href: 'https://figures.ahm.example/2030' } }] },
    ],
  },
]

const fr: NavigationSection[] = [
  {
    label: 'Qui sommes-nous',
    introduction:
      'Un organisme intergouvernemental de 64 États membres, fondé en 1958, qui aide les personnes à se déplacer en sécurité, dans la légalité et la dignité.',
    target: { page: 'pages/who-we-are' },
    groups: [
      {
        label: 'Structure',
        links: pages(
          ['structure', 'Structure organisationnelle'],
          ['director-general', 'Directrice générale'],
          ['ddg-management', 'Directrice générale adjointe chargée de la gestion et des réformes'],
          ['ddg-operations', 'Directrice générale adjointe chargée des opérations'],
          ['chief-of-staff', 'Bureau du Chef de Cabinet'],
          ['partnerships-office', 'Bureau des partenariats, de la sensibilisation et de la communication'],
          ['strategy-office', 'Bureau de la stratégie et de la performance institutionnelle'],
        ),
      },
      {
        label: 'Cette salle de presse',
        links: pages(
          ['how-we-publish', 'Comment nous publions'],
          ['accessibility', 'Accessibilité'],
          ['privacy-and-reuse', 'Vie privée et réutilisation'],
        ),
      },
    ],
  },
  {
    label: 'Notre travail',
    introduction:
      'À la frontière, au travail, sur les côtes qui reculent, sur le papier et en chiffres : cinq domaines, et ceux qui les partagent avec nous.',
    target: { page: 'pages/our-work' },
    groups: [
      {
        links: [
          ...pages(['what-we-do', 'Ce que nous faisons'], ['partnerships', 'Partenariats']),
          { label: 'Programmes', target: { view: 'programmes' } },
        ],
      },
    ],
  },
  {
    label: 'Où nous travaillons',
    introduction: 'Dans 47 pays. Chaque bureau a ici son service de presse, ses heures et son téléphone.',
    target: { view: 'whereWeWork' },
    groups: [
      { links: [{ label: 'Services de presse et contacts médias', target: { view: 'mediaContacts' } }] },
    ],
  },
  {
    label: 'Agir',
    introduction: 'Pour celles et ceux qui voudraient prêter main-forte, une heure ou un savoir-faire.',
    target: { page: 'pages/take-action' },
    groups: [{ links: pages(['work-with-us', 'Travailler avec nous'], ['get-involved', 'Engagez-vous']) }],
  },
  {
    label: 'Données et recherche',
    introduction: 'Des tableaux et des enquêtes, avec leur méthode et leurs incertitudes.',
    target: { page: 'pages/data-and-research' },
    groups: [
      { links: [{ label: 'Catalogue Chiffres ouverts', target: { href: 'https://figures.ahm.example' } }] },
    ],
  },
  {
    label: 'Agenda 2030',
    introduction:
      'Ce que l’action de l’Agence apporte aux objectifs de développement durable, et ce qui n’a pas bougé.',
    target: { page: 'pages/agenda-2030' },
    groups: [
      {
        links: [
          {
            label: 'Les tableaux d’où viennent ces chiffres',
            target: { href: 'https://figures.ahm.example/2030' },
          },
        ],
      },
    ],
  },
]

export const menu: SeedDocument<'navigation'> = {
  kind: 'navigation',
  key: 'menu',
  shared: {},
  text: { en: { sections: en }, fr: { sections: fr } },
}
