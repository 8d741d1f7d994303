import { h2, ol, p, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const howWePublish: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'how-we-publish',
  shared: { parent: 'pages/who-we-are' },
  text: {
    en: {
      title: 'How we publish',
      slug: 'how-we-publish',
      body: [
        p(
          'Every text in this newsroom was read and approved, word for word, by a second person who had no part in writing it. This page explains how that is made sure of, and how you can check.',
        ),
        h2('From draft to edition'),
        ol(
          'One or more people write a text, in English or French. From the moment it is submitted nobody can change it.',
          'A reviewer who has changed nothing in it reads it, and approves that very text or asks for changes. The software refuses the approval of anyone who took part in the writing.',
          'The approved text is published as a numbered edition. An edition is never altered afterwards.',
        ),
        p(
          'English and French are two texts, each with its own approval. When one has been changed and the other has not yet followed, the page says so.',
        ),
        h2('When we are wrong'),
        p(
          'A correction is a new edition with a note that says what has changed. The earlier one can still be read, marked as superseded. A text that should not stand is withdrawn or retracted: its address then says so, and says why, instead of falling silent.',
        ),
        h2('One exception'),
        p(
          'In an emergency a chief may publish before the second reading. The page then says that this reading is still awaited, until somebody has done it.',
        ),
        h2('Checksums'),
        p('Each edition has a checksum (SHA-256). It is computed over the text that was approved:'),
        ul(
          'if a single letter of it were changed, the checksum would be a different one',
          'whoever keeps the checksum of a text can show later which words were published',
        ),
        p(
          'Each step, with its date, is kept in a record to which lines can be added and from which none can be taken away.',
        ),
      ],
    },
    fr: {
      title: 'Comment nous publions',
      slug: 'comment-nous-publions',
      body: [
        p(
          'Tout texte de cette salle de presse a été lu et approuvé, mot pour mot, par une seconde personne qui n’avait pas pris part à sa rédaction. Cette page explique comment nous nous en assurons, et comment vous pouvez le vérifier.',
        ),
        h2('Du brouillon à l’édition'),
        ol(
          'Une ou plusieurs personnes rédigent un texte, en anglais ou en français. Dès qu’il est soumis, personne ne peut plus le modifier.',
          'Un relecteur qui n’y a rien changé le lit, et approuve ce texte-là ou demande des modifications. Le logiciel refuse l’approbation de quiconque a pris part à la rédaction.',
          'Le texte approuvé paraît sous la forme d’une édition numérotée. Une édition n’est plus jamais modifiée.',
        ),
        p(
          'L’anglais et le français sont deux textes, approuvés chacun pour soi. Quand l’un a changé et que l’autre n’a pas encore suivi, la page le dit.',
        ),
        h2('Quand nous nous trompons'),
        p(
          'Une correction est une nouvelle édition, avec une note qui dit ce qui a changé. La précédente peut toujours être lue, signalée comme remplacée. Un texte qui ne doit pas rester est retiré ou rétracté : son adresse le dit alors, et dit pourquoi, au lieu de se taire.',
        ),
        h2('Une exception'),
        p(
          'Dans l’urgence, un responsable peut publier avant la seconde lecture. La page indique alors que cette lecture est attendue, jusqu’à ce que quelqu’un l’ait faite.',
        ),
        h2('Sommes de contrôle'),
        p('Chaque édition a une somme de contrôle (SHA-256), calculée sur le texte qui a été approuvé :'),
        ul(
          'si une seule lettre changeait, la somme de contrôle serait différente',
          'qui garde la somme de contrôle d’un texte peut montrer plus tard quels mots ont paru',
        ),
        p(
          'Chaque étape est conservée, avec sa date, dans un journal auquel on peut ajouter des lignes et dont on ne peut en ôter aucune.',
        ),
      ],
    },
  },
}
