import { h2, link, ol, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const workWithUs: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'work-with-us',
  shared: { parent: 'pages/take-action' },
  text: {
    en: {
      title: 'Work with us',
      slug: 'work-with-us',
      body: [
        p(
          'The Agency employs 3,900 people of 112 nationalities. Most are hired in the country where they work: drivers, nurses, accountants, engineers, teachers. Some have themselves moved with nothing, and say so in interviews as a qualification, which it is.',
        ),
        h2('Open posts'),
        p(
          'All vacancies are listed at ',
          link('https://jobs.ahm.example', 'jobs.ahm.example'),
          ', each with its salary, its place and the name of the person you would report to. Posts are advertised for at least 21 days.',
        ),
        h2('How we hire'),
        ol(
          'You send a letter and a record of your work. No photograph, no date of birth.',
          'Two people read it without your name and give reasons for their choice.',
          'You do a task like those of the post, and are paid for the hours.',
          'You meet the team. You may ask to meet the person who is leaving.',
        ),
        p(
          'Applying is free. The Agency never asks for money, for a medical test or for a bank card at any step. If someone does so in our name, please tell integrity@ahm.example.',
        ),
      ],
    },
    fr: {
      title: 'Travailler avec nous',
      slug: 'travailler-avec-nous',
      body: [
        p(
          'L’Agence emploie 3 900 personnes de 112 nationalités. La plupart sont recrutées dans le pays où elles travaillent : chauffeurs, infirmières, comptables, ingénieurs, enseignants. Certaines ont un jour tout quitté elles-mêmes et le disent en entretien comme une compétence, ce que c’est.',
        ),
        h2('Postes à pourvoir'),
        p(
          'Tous les postes vacants figurent sur ',
          link('https://jobs.ahm.example', 'jobs.ahm.example'),
          ', avec leur salaire, leur lieu et le nom de la personne dont ils relèvent. Ils sont affichés pendant 21 jours au moins.',
        ),
        h2('Comment nous recrutons'),
        ol(
          'Vous envoyez une lettre et votre parcours. Pas de photographie, pas de date de naissance.',
          'Deux personnes les lisent sans votre nom et motivent leur choix.',
          'Vous accomplissez une tâche semblable à celles du poste, et ces heures vous sont payées.',
          'Vous rencontrez l’équipe. Vous pouvez demander à voir la personne qui s’en va.',
        ),
        p(
          'Postuler est gratuit. À aucune étape l’Agence ne demande d’argent, d’examen médical ou de carte bancaire. Si quelqu’un le fait en notre nom, merci de le signaler à integrity@ahm.example.',
        ),
      ],
    },
  },
}
