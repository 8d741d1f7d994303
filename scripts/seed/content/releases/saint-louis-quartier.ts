import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, table, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const fr: ReleaseText = {
  headline: 'Saint-Louis : 140 familles tirent au sort leur rue, pas leurs voisins',
  slug: 'saint-louis-140-familles-tirent-au-sort-leur-rue',
  subtitle: 'Un quartier de pêcheurs s’éloigne de la mer sans se disperser',
  summary:
    'Menacées par l’érosion, 140 familles de la Langue de Barbarie ont choisi leur nouveau quartier et leurs voisins avant que la première pierre ne soit posée. Elles recevront leurs clés à partir de mars 2027.',
  datelinePlace: 'Saint-Louis',
  body: [
    p(
      'Le tirage au sort a eu lieu sous un filet de pêche tendu en guise d’auvent. Une à une, 14 délégations de dix familles ont plongé la main dans une calebasse pour en tirer le nom d’une rue. Les voisins, eux, n’ont pas été laissés au hasard : chaque délégation s’était composée elle-même, deux mois durant.',
    ),
    p(
      'Ces 140 familles, soit 1 260 personnes, vivent sur la Langue de Barbarie, l’étroite bande de sable qui sépare le fleuve Sénégal de l’océan. Selon les relevés de la Ligue des communes côtières, la mer y a gagné 38 mètres en vingt ans et pourrait atteindre leurs maisons avant 2031.',
    ),
    quote({
      text: 'On m’avait proposé une maison plus grande ailleurs. Mais qui, ailleurs, aurait su que ma mère ne mange pas de sel ?',
      speaker: 'Ndèye Fatou Gueye',
      role: 'transformatrice de poisson, déléguée de la rue des Pirogues',
    }),
    h2('Ce que les familles ont obtenu'),
    p(
      'Les discussions avec la commune ont duré quatorze mois. Les plans de départ prévoyaient 120 parcelles et aucun accès à l’eau. Ceux que les familles ont signés en juin diffèrent sur plusieurs points :',
    ),
    ul(
      'un débarcadère sur le fleuve, à 400 mètres des maisons, avec un emplacement par pirogue',
      'une aire de séchage du poisson sous le vent du quartier',
      'une école de six classes, ouverte avant l’arrivée des familles et non après',
      'un titre foncier au nom des deux époux',
    ),
    table(
      ['Le nouveau quartier', 'Plan de 2025', 'Plan signé'],
      ['Parcelles', '120', '146'],
      ['Distance du débarcadère', '2,1 km', '400 m'],
      ['Salles de classe', '0', '6'],
      ['Coût total', '3,2 millions d’euros', '4,1 millions d’euros'],
    ),
    p(
      'Six parcelles restent libres : elles sont réservées à des familles qui hésitent encore. La signature n’engage personne avant la remise des clés, prévue à partir de mars 2027 et étalée sur neuf mois, hors saison de pêche.',
    ),
    h2('La suite'),
    p(
      'Les maisons abandonnées seront démontées par leurs habitants, qui en garderont les matériaux, puis la plage sera plantée de filaos. La commune s’est engagée à ne pas y rebâtir. Le financement vient à 70 % de la Facilité nordique de coopération, le reste de la commune et de l’État.',
    ),
    p(
      'Quatre autres quartiers du littoral ont demandé à suivre la même voie dans le cadre du programme ',
      to('programmes/changing-coasts', 'Littoraux en mouvement'),
      '.',
    ),
  ],
  noteToEditors: [
    p(
      'Une visite du chantier est possible le premier mardi de chaque mois ; le service de presse de Dakar tient la liste des inscrits. Les plans et les relevés du trait de côte sont libres de réutilisation.',
    ),
  ],
  leadImage: {
    file: picture('new-quarter'),
    alt: 'Dessin : des maisons basses en construction le long d’une rue de sable, une pirogue tirée au sec, le fleuve au fond.',
    caption: 'Le nouveau quartier s’étendra le long du fleuve, à trois kilomètres de l’océan.',
    credit: 'Illustration : AMH',
  },
}

export const saintLouisQuartier: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'saint-louis-quartier',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-10-29',
    office: 'offices/dakar',
    contacts: ['media-contacts/ousmane-thiaw'],
    programmes: ['programmes/changing-coasts'],
    partners: ['partners/northern-cooperation-facility', 'partners/coastal-municipalities'],
    countries: ['SN'],
    topics: ['topics/climate'],
    sdgs: [11, 13],
  },
  text: { fr },
  writtenFirstIn: 'fr',
}
