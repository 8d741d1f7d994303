import { h2, link, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const openFigures: SeedDocument<'programmes'> = {
  kind: 'programmes',
  key: 'open-figures',
  shared: {
    state: 'active',
    starts: '2022-01-01',
    partners: ['partners/northern-cooperation-facility'],
    offices: ['offices/geneva', 'offices/brussels'],
    countries: ['CH', 'BE', 'KE', 'SN', 'TH', 'AR'],
    topics: ['topics/figures'],
  },
  text: {
    en: {
      title: 'Open Figures',
      slug: 'open-figures',
      summary:
        'Every figure that the Agency quotes can be downloaded with its source, its method and its doubts. The programme also helps national statistical offices to count movement.',
      body: [
        p(
          'Migration is often argued about with numbers that nobody can trace. Open Figures began in 2022 with a rule for the Agency’s own texts: no figure without a table behind it, and no table without a note on how it was made.',
        ),
        p(
          'The tables now cover 47 countries. They are free to reuse, and each keeps its earlier versions, so that an article written last year can still be checked against what was known then.',
        ),
        h2('Help to those who count'),
        p(
          'Six statisticians are on loan to national offices, a year at a time. They help to add questions to a census, to compare border counts with residence permits, and to publish the gaps as well as the results.',
        ),
        h2('How to use the tables'),
        p(
          'The catalogue is at ',
          link('https://figures.ahm.example', 'figures.ahm.example'),
          '. For help with a table, journalists may write to the press desk and researchers to figures@ahm.example; both get an answer within two working days.',
        ),
      ],
    },
    fr: {
      title: 'Chiffres ouverts',
      slug: 'chiffres-ouverts',
      summary:
        'Chaque chiffre cité par l’Agence peut être téléchargé avec sa source, sa méthode et ses incertitudes. Le programme aide aussi les instituts nationaux de statistique à compter les déplacements.',
      body: [
        p(
          'On débat souvent de migration à coups de chiffres dont personne ne retrouve l’origine. Chiffres ouverts a commencé en 2022 par une règle que l’Agence s’est donnée : pas de chiffre sans tableau derrière lui, pas de tableau sans note sur la manière dont il a été établi.',
        ),
        p(
          'Les tableaux couvrent aujourd’hui 47 pays. Leur réutilisation est libre et chacun garde ses versions antérieures : un article écrit l’an dernier peut encore être confronté à ce que l’on savait alors.',
        ),
        h2('Un appui à ceux qui comptent'),
        p(
          'Six statisticiens sont mis à la disposition d’instituts nationaux, un an à la fois. Ils aident à ajouter des questions à un recensement, à rapprocher passages aux frontières et titres de séjour, et à publier les lacunes autant que les résultats.',
        ),
        h2('Comment utiliser les tableaux'),
        p(
          'Le catalogue se trouve sur ',
          link('https://figures.ahm.example', 'figures.ahm.example'),
          '. Pour toute aide, les journalistes peuvent écrire au service de presse et les chercheurs à figures@ahm.example ; les uns et les autres reçoivent une réponse sous deux jours ouvrés.',
        ),
      ],
    },
  },
}
