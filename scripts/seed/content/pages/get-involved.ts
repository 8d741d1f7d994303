import { h2, p, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const getInvolved: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'get-involved',
  shared: { parent: 'pages/take-action' },
  text: {
    en: {
      title: 'Get involved',
      slug: 'get-involved',
      body: [
        p(
          'Offering help is easy; being useful takes some arranging. Here is what our offices ask for, and how to begin.',
        ),
        h2('Give time'),
        ul(
          'Interpret by telephone, two evenings a month. Tigrinya, Pashto, Wolof and Quechua are most needed.',
          'Read letters from offices with people who cannot, at one of 90 desks in public libraries.',
          'If you are a lawyer, take one case a year; Lantern Legal Aid trains you and stands behind you.',
        ),
        p('Volunteers are insured, are paid back what they spend, and may stop whenever they wish.'),
        h2('Give money'),
        p(
          'Gifts from individuals made up 4 per cent of income in 2025. They pay for what nobody earmarks: a bus ticket, a pair of glasses, the last night before a bed is found. We send one letter a year and sell no addresses.',
        ),
        h2('Give a hearing'),
        p(
          'Schools, parishes, unions and clubs may invite someone who has moved to speak for themselves. The Agency pays the journey and does not choose the words.',
        ),
      ],
    },
    fr: {
      title: 'Engagez-vous',
      slug: 'engagez-vous',
      body: [
        p(
          'Proposer son aide est facile ; être utile demande un peu d’organisation. Voici ce que nos bureaux recherchent, et par où commencer.',
        ),
        h2('Donner du temps'),
        ul(
          'Interpréter par téléphone, deux soirs par mois. Le tigrinya, le pachto, le wolof et le quechua manquent le plus.',
          'Lire le courrier des administrations avec ceux qui ne le peuvent pas, à l’un des 90 guichets tenus dans des bibliothèques.',
          'Si vous êtes avocat, suivre un dossier par an ; Lanterne, aide juridique, vous forme et vous épaule.',
        ),
        p('Les bénévoles sont assurés, remboursés de leurs frais et libres d’arrêter quand ils le veulent.'),
        h2('Donner de l’argent'),
        p(
          'Les dons de particuliers ont représenté 4 % des recettes en 2025. Ils paient ce que personne ne finance : un billet de car, une paire de lunettes, la dernière nuit avant qu’un lit ne se libère. Nous envoyons une lettre par an et ne vendons aucune adresse.',
        ),
        h2('Donner la parole'),
        p(
          'Écoles, paroisses, syndicats et clubs peuvent inviter une personne qui s’est déplacée à parler pour elle-même. L’Agence paie le voyage et ne choisit pas les mots.',
        ),
      ],
    },
  },
}
