import { h2, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const takeAction: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'take-action',
  shared: {},
  text: {
    en: {
      title: 'Take action',
      slug: 'take-action',
      body: [
        p(
          'Someone who moves meets many people on the way before meeting an institution: a bus driver, a landlady, a colleague, a teacher. Much of what goes well or badly is settled by them. This section is for anyone who may be one of them.',
        ),
        h2('If you have an hour'),
        p(
          'Read the one-page guides: how to accompany a neighbour to an office, what to ask before you hire through an agency, what to do if you think that someone is being held against their will. They are written for your country where we have an office there.',
        ),
        h2('If you have more'),
        p(
          'Interpreters, lawyers, nurses and carpenters are asked for most often. ',
          to('pages/get-involved', 'Get involved'),
          ' explains how to offer your time, and ',
          to('pages/work-with-us', 'Work with us'),
          ' lists paid posts.',
        ),
      ],
    },
    fr: {
      title: 'Agir',
      slug: 'agir',
      body: [
        p(
          'Qui se déplace rencontre bien des gens avant de rencontrer une institution : un chauffeur de car, une logeuse, un collègue, une enseignante. C’est souvent entre leurs mains que les choses tournent bien ou mal. Ces pages s’adressent à tous ceux qui pourraient être l’un d’eux.',
        ),
        h2('Vous avez une heure'),
        p(
          'Lisez les guides d’une page : comment accompagner un voisin dans une administration, que demander avant d’embaucher par une agence, que faire si vous pensez que quelqu’un est retenu contre son gré. Ils sont rédigés pour votre pays quand nous y avons un bureau.',
        ),
        h2('Vous avez davantage'),
        p(
          'On nous demande surtout des interprètes, des avocats, des infirmiers et des charpentiers. La page ',
          to('pages/get-involved', 'Engagez-vous'),
          ' explique comment donner de son temps ; la page ',
          to('pages/work-with-us', 'Travailler avec nous'),
          ' présente les postes rémunérés.',
        ),
      ],
    },
  },
}
