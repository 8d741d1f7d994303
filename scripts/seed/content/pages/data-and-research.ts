import { h2, link, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const dataAndResearch: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'data-and-research',
  shared: {},
  text: {
    en: {
      title: 'Data and research',
      slug: 'data-and-research',
      body: [
        p(
          'Figures about people on the move are hard to come by and easy to misuse. The Agency publishes its own with the method, the margin of error and the name of someone who will answer questions.',
        ),
        h2('Tables'),
        p(
          'The catalogue ',
          link('https://figures.ahm.example', 'Open Figures'),
          ' holds 1,340 tables on 47 countries, free to download and to reuse. Each table keeps its earlier versions. More about the programme is said on ',
          to('programmes/open-figures', 'its page'),
          '.',
        ),
        h2('Surveys'),
        p(
          'Two or three large surveys are made each year. The latest asked 9,612 workers ',
          to('releases/paying-for-the-job-survey', 'what their job had cost them'),
          '. Questionnaires are published before the interviews begin, so that nobody can choose the question to suit the answer.',
        ),
        h2('Research with others'),
        p(
          'Eleven universities have access, under contract and in a closed room, to answers at the level of persons. Names are never among them. Proposals are read in March and September.',
        ),
      ],
    },
    fr: {
      title: 'Données et recherche',
      slug: 'donnees-et-recherche',
      body: [
        p(
          'Les chiffres sur les personnes en déplacement sont difficiles à établir et faciles à détourner. L’Agence publie les siens avec la méthode, la marge d’erreur et le nom de quelqu’un qui répondra aux questions.',
        ),
        h2('Les tableaux'),
        p(
          'Le catalogue ',
          link('https://figures.ahm.example', 'Chiffres ouverts'),
          ' réunit 1 340 tableaux sur 47 pays, à télécharger et à réutiliser librement. Chacun conserve ses versions antérieures. Le programme est présenté sur ',
          to('programmes/open-figures', 'sa page'),
          '.',
        ),
        h2('Les enquêtes'),
        p(
          'Deux ou trois grandes enquêtes sont menées chaque année. Dans la dernière, 9 612 travailleurs ont dit ',
          to('releases/paying-for-the-job-survey', 'ce que leur emploi leur avait coûté'),
          '. Les questionnaires sont publiés avant le début des entretiens, pour que nul ne choisisse la question en fonction de la réponse.',
        ),
        h2('La recherche avec d’autres'),
        p(
          'Onze universités ont accès, sous contrat et en salle fermée, aux réponses individuelles. Les noms n’y figurent jamais. Les propositions sont examinées en mars et en septembre.',
        ),
      ],
    },
  },
}
