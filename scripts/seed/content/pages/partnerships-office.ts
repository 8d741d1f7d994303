import { h2, p, to } from '../../builders'
import type { SeedDocument } from '../../document'

export const partnershipsOffice: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'partnerships-office',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Office of Partnerships, Outreach and Communications',
      slug: 'office-of-partnerships-outreach-and-communications',
      body: [
        p(
          'Sunniva Rask leads the office, which speaks with those outside: governments and foundations that give, organisations that work beside us, and the press. It has 34 members in Geneva and eight press officers in the regions.',
        ),
        h2('Press'),
        p(
          'The press desk answers day and night. It publishes in English and French, sends nothing out that a second person has not read, and corrects in public: what was changed in a text, and when, can be seen beneath it. ',
          to('pages/how-we-publish', 'How we publish'),
          ' sets this out in detail.',
        ),
        h2('Partners and donors'),
        p(
          'Agreements are negotiated here. Each is published with its amount, its duration and what was promised in return. The office refuses money that would oblige the Agency to keep a result to itself; it did so twice in 2025.',
        ),
      ],
    },
    fr: {
      title: 'Bureau des partenariats, de la sensibilisation et de la communication',
      slug: 'bureau-des-partenariats-de-la-sensibilisation-et-de-la-communication',
      body: [
        p(
          'Sunniva Rask dirige ce bureau tourné vers l’extérieur : les gouvernements et les fondations qui donnent, les organisations qui travaillent à nos côtés, et la presse. Il compte 34 membres à Genève et huit attachés de presse dans les régions.',
        ),
        h2('La presse'),
        p(
          'Le service de presse répond jour et nuit. Il publie en anglais et en français, n’envoie rien qu’une seconde personne n’ait lu, et corrige en public : ce qui a changé dans un texte, et quand, se voit au bas de celui-ci. La page ',
          to('pages/how-we-publish', 'Comment nous publions'),
          ' l’expose en détail.',
        ),
        h2('Partenaires et donateurs'),
        p(
          'Les accords se négocient ici. Chacun est publié avec son montant, sa durée et ce qui a été promis en échange. Le bureau refuse l’argent qui obligerait l’Agence à taire un résultat ; il l’a fait deux fois en 2025.',
        ),
      ],
    },
  },
}
