import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'A registry on a motorcycle writes its 25,000th birth certificate',
  slug: 'registry-on-a-motorcycle-25000th-birth-certificate',
  summary:
    'Eleven travelling teams in five countries have given papers to 25,000 children whose families fled before, or just after, they were born. Four in ten were over the age of five.',
  datelinePlace: 'Isiolo, Kenya',
  body: [
    p(
      'The certificate with the number 25,000 bears the name of Nasteho, who is seven, likes football and could not be enrolled in a league because she had no proof of her age. A registrar wrote it at a folding table beside the Isiolo livestock market. It will reach her in three weeks at the latest, at the same table.',
    ),
    p(
      'Since July 2024 the programme First Papers has sent registrars of the national authorities to the places where displaced families live. There are eleven teams, in Ethiopia, Kenya, Somalia, South Sudan and Uganda. Each travels with a box that weighs 19 kilograms and holds a printer, a solar panel and a sealed register.',
    ),
    h2('Who the children are'),
    ul(
      '10,200 of the 25,000, or 40.8 per cent, were over five when they were registered',
      'just over half, 12,900, are girls',
      'for 3,400 of them neither parent could be present, and a grandparent or guardian spoke in their place',
    ),
    quote({
      text: 'A mother told me that her son exists in three telephones and in no book. We put him in the book.',
      speaker: 'Joseph Ekai Lomuria',
      role: 'civil registrar, Isiolo team',
    }),
    p(
      'The law of each country decides who may confirm a birth. Where it asks for a hospital record that no longer exists, Lantern Legal Aid helps the family to make a sworn statement; this was needed in one case out of nine. No family has paid a fee.',
    ),
    h2('What comes next'),
    p(
      'The teams cannot be everywhere, and their visits are meant to end. In three countries the box now stays behind with a local registrar when the team moves on: 27 sub-offices have opened in that way. By June 2027 the five governments intend to have 60.',
    ),
    p(
      'The certificates come from the national registries and carry the national number. The Agency keeps no copy of them, as ',
      to('programmes/first-papers', 'the programme’s page'),
      ' explains.',
    ),
  ],
  noteToEditors: [
    p(
      'Nasteho’s family agreed that her first name and age be published, and nothing else. Monthly counts by country and age are free to use. Photographs of certificates are not available.',
    ),
  ],
  leadImage: {
    file: picture('mobile-registry'),
    alt: 'Drawing: a motorcycle with a box on its carrier on a straight track, acacias and a flat-topped hill behind.',
    caption: 'The box weighs 19 kilograms and can be set up in a quarter of an hour.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Un état civil à moto délivre son 25 000e acte de naissance',
  slug: 'un-etat-civil-a-moto-25-000-actes-de-naissance',
  summary:
    'Dans cinq pays, onze équipes itinérantes ont donné des papiers à 25 000 enfants dont les familles avaient fui avant leur naissance ou juste après. Quatre sur dix avaient plus de cinq ans.',
  datelinePlace: 'Isiolo (Kenya)',
  body: [
    p(
      'L’acte qui porte le numéro 25 000 est celui de Nasteho, sept ans, qui aime le football et ne pouvait être inscrite dans aucun championnat, faute de pouvoir prouver son âge. Un officier d’état civil l’a rédigé sur une table pliante, à côté du marché au bétail d’Isiolo. Il lui sera remis dans trois semaines au plus tard, à la même table.',
    ),
    p(
      'Depuis juillet 2024, le programme Premiers papiers envoie des officiers des autorités nationales là où vivent les familles déplacées. Onze équipes travaillent en Éthiopie, au Kenya, en Ouganda, en Somalie et au Soudan du Sud. Chacune emporte une caisse de 19 kilogrammes qui contient une imprimante, un panneau solaire et un registre scellé.',
    ),
    h2('Qui sont ces enfants'),
    ul(
      '10 200 des 25 000, soit 40,8 %, avaient plus de cinq ans lors de leur enregistrement',
      'un peu plus de la moitié, 12 900, sont des filles',
      'pour 3 400 d’entre eux, aucun des parents ne pouvait être présent ; un grand-parent ou un tuteur a parlé à leur place',
    ),
    quote({
      text: 'Une mère m’a dit que son fils existait dans trois téléphones et dans aucun registre. Nous l’avons mis dans le registre.',
      speaker: 'Joseph Ekai Lomuria',
      role: 'officier d’état civil, équipe d’Isiolo',
    }),
    p(
      'C’est la loi de chaque pays qui dit qui peut attester une naissance. Là où elle exige un dossier hospitalier qui n’existe plus, Lanterne, aide juridique, accompagne la famille dans une déclaration sous serment ; il a fallu y recourir dans un cas sur neuf. Aucune famille n’a payé de droits.',
    ),
    h2('La suite'),
    p(
      'Les équipes ne peuvent être partout, et leurs visites sont appelées à prendre fin. Dans trois pays, la caisse reste désormais chez un officier local quand l’équipe repart : 27 bureaux secondaires ont ouvert de cette façon. Les cinq gouvernements comptent en avoir 60 d’ici à juin 2027.',
    ),
    p(
      'Les actes émanent des registres nationaux et portent le numéro national. L’Agence n’en conserve aucune copie, comme l’explique ',
      to('programmes/first-papers', 'la page du programme'),
      '.',
    ),
  ],
  noteToEditors: [
    p(
      'La famille de Nasteho a accepté que soient publiés son prénom et son âge, et rien d’autre. Les totaux mensuels par pays et par âge sont libres de réutilisation. Il n’est pas fourni de photographies d’actes.',
    ),
  ],
  leadImage: {
    file: picture('mobile-registry'),
    alt: 'Dessin : une moto chargée d’une caisse sur une piste droite, des acacias et une colline au sommet plat à l’arrière-plan.',
    caption: 'La caisse pèse 19 kilogrammes et s’installe en un quart d’heure.',
    credit: 'Illustration : AMH',
  },
}

export const firstPapers25000: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'first-papers-25000',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-10-21',
    office: 'offices/nairobi',
    contacts: ['media-contacts/wanjiru-kamene', 'media-contacts/adele-nkemba'],
    programmes: ['programmes/first-papers'],
    partners: ['partners/alder-foundation', 'partners/lantern'],
    countries: ['ET', 'KE', 'SO', 'SS', 'UG'],
    topics: ['topics/identity', 'topics/displacement'],
    sdgs: [16],
  },
  text: { en, fr },
}
