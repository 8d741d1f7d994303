import { h2, p, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const accessibility: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'accessibility',
  shared: { parent: 'pages/who-we-are' },
  text: {
    en: {
      title: 'Accessibility',
      slug: 'accessibility',
      body: [
        p(
          'This site is made to be read by everyone: on an old telephone, on a slow line, with a keyboard alone, at 400 per cent, aloud. We aim at level AA of the Web Content Accessibility Guidelines, version 2.2.',
        ),
        h2('What has been done'),
        ul(
          'pages are plain documents: they run no script in your browser and work without one',
          'headings, lists and tables are marked as such, and each page begins with a link to its text',
          'each page and each passage says which language it is in, so that it is read out in the right voice',
          'pictures that carry meaning are described in words, in the language of the page',
          'colours follow your preference for light or dark, and never carry a meaning by themselves',
        ),
        h2('What we know to be wanting'),
        p(
          'Attached documents supplied by others are not always tagged. Texts that exist in one language only are shown in that language, with a notice, and are not translated by machine. There are no versions in sign language or in easy language yet.',
        ),
        h2('Tell us'),
        p(
          'If something stands in your way, write to access@ahm.example or call the press desk. You will have the text in a form that you can use within two working days, and we shall look into what went wrong.',
        ),
      ],
    },
    fr: {
      title: 'Accessibilité',
      slug: 'accessibilite',
      body: [
        p(
          'Ce site est fait pour être lu par tous : sur un vieux téléphone, une ligne lente, au seul clavier, à 400 %, à voix haute. Nous visons le niveau AA des Règles pour l’accessibilité des contenus web, version 2.2.',
        ),
        h2('Ce qui a été fait'),
        ul(
          'les pages sont de simples documents : elles n’exécutent aucun script dans votre navigateur et s’en passent',
          'titres, listes et tableaux sont balisés comme tels, et chaque page commence par un lien vers son texte',
          'chaque page et chaque passage indique sa langue, pour être lu à voix haute comme il convient',
          'les images porteuses de sens sont décrites en mots, dans la langue de la page',
          'les couleurs suivent votre préférence, claire ou sombre, et ne portent jamais seules une signification',
        ),
        h2('Ce qui manque encore'),
        p(
          'Les documents joints fournis par des tiers ne sont pas toujours balisés. Les textes qui n’existent que dans une langue sont montrés dans cette langue, avec un avertissement, et ne sont pas traduits par une machine. Il n’y a pas encore de versions en langue des signes ni en langage simplifié.',
        ),
        h2('Signaler un obstacle'),
        p(
          'Si quelque chose vous arrête, écrivez à access@ahm.example ou appelez le service de presse. Vous recevrez sous deux jours ouvrés le texte sous une forme utilisable, et nous chercherons ce qui n’a pas fonctionné.',
        ),
      ],
    },
  },
}
