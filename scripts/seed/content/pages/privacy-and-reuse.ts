import { h2, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const privacyAndReuse: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'privacy-and-reuse',
  shared: { parent: 'pages/who-we-are' },
  text: {
    en: {
      title: 'Privacy and reuse',
      slug: 'privacy-and-reuse',
      body: [
        h2('About you'),
        p(
          'This site sets no cookies for readers, counts no visits with other people’s tools and asks nothing of other servers while you read. Nobody is told which page you opened. Like any server, ours keeps a technical log of requests for a short time, to keep itself working and to fend off abuse.',
        ),
        h2('About the people we name'),
        p(
          'Those who are named or quoted here agreed to it. Press contacts are shown while they hold the post; when they leave, their details are taken down and are not kept in past texts, which lead to their successor or to the press desk instead.',
        ),
        p(
          'Someone who finds themselves described here and wishes it otherwise may write to privacy@ahm.example. We answer within ten days.',
        ),
        h2('Reusing texts and pictures'),
        p(
          'Texts may be quoted and reprinted free of charge with mention of the Agency, without changes that alter their meaning. Drawings may be reused with their credit. A picture that belongs to someone else says so in its credit, and its terms apply.',
        ),
      ],
    },
    fr: {
      title: 'Vie privée et réutilisation',
      slug: 'vie-privee-et-reutilisation',
      body: [
        h2('Vous'),
        p(
          'Ce site ne dépose aucun témoin de connexion chez ses lecteurs, ne compte pas les visites avec les outils d’autrui et ne demande rien à d’autres serveurs pendant votre lecture. Personne n’apprend quelle page vous avez ouverte. Comme tout serveur, le nôtre conserve peu de temps un journal technique des requêtes, pour rester en état de marche et se défendre des abus.',
        ),
        h2('Les personnes que nous nommons'),
        p(
          'Celles qui sont nommées ou citées ici y ont consenti. Les contacts de presse sont affichés tant qu’ils exercent leur fonction ; à leur départ, leurs coordonnées sont retirées, y compris des textes passés, qui renvoient alors à leur successeur ou au service de presse.',
        ),
        p(
          'Toute personne qui se trouve décrite ici et souhaite qu’il en soit autrement peut écrire à privacy@ahm.example. Nous répondons dans les dix jours.',
        ),
        h2('Réutiliser les textes et les images'),
        p(
          'Les textes peuvent être cités et reproduits gratuitement avec la mention de l’Agence, sans modification qui en altère le sens. Les dessins peuvent être réutilisés avec leur crédit. Une image qui appartient à un tiers l’indique dans son crédit, et ses conditions s’appliquent.',
        ),
      ],
    },
  },
}
