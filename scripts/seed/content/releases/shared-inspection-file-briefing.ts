import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Five questions on the shared inspection file for seasonal workers',
  slug: 'five-questions-shared-inspection-file-seasonal-workers',
  subtitle: 'Briefing note',
  summary:
    'From 1 September labour inspectors of six European countries can see what their colleagues found on the same farm. What changes for those who pick the fruit, and what does not.',
  datelinePlace: 'Brussels',
  body: [
    p(
      'Some 840,000 people come to the six countries each year for a season. Their employer may be inspected in one country and their agency in another; until now neither inspector knew of the other. This note answers the questions that the Agency has been asked most often.',
    ),
    h2('1. What is in the file?'),
    p(
      'The name of the employer or agency, the date and place of an inspection, what was found, and whether it was put right. Belgium, France, Italy, Luxembourg, the Kingdom of the Netherlands and Spain have agreed on the same 22 headings.',
    ),
    h2('2. Are workers named in it?'),
    p(
      'No. The file is about workplaces. A worker’s name may not be entered, and a number that would lead to one may not either. Data protection authorities of the six countries will each draw 100 entries a year and look.',
    ),
    h2('3. What will a worker notice?'),
    ul(
      'An inspector who knows that last year’s employer housed 14 people in a barn may look at the barn first.',
      'A worker who moves on to the next harvest need not tell the same story again in another language.',
      'Wages found unpaid in one country can be claimed from an agency that is registered in another.',
    ),
    h2('4. What does not change?'),
    p(
      'The number of inspectors. There are 4,100 in the six countries for some 1.3 million farms. A shared file helps them to choose where to go; it does not take them there.',
    ),
    h2('5. When will one know whether it works?'),
    p(
      'The six countries will publish figures each February, farm by farm without names, and the Agency will put them side by side in its ',
      to('programmes/open-figures', 'Open Figures'),
      ' tables. A first honest judgement should be possible after three harvests.',
    ),
  ],
  noteToEditors: [
    p(
      'The Agency took part in the talks as an observer and drafted the 22 headings. It has no access to the file. Interviews can be had in Dutch, English and French.',
    ),
  ],
  leadImage: {
    file: picture('market'),
    alt: 'Drawing: crates of fruit under striped awnings, scales on a table, two people in conversation.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Travail saisonnier : cinq questions sur le fichier d’inspection commun',
  slug: 'travail-saisonnier-cinq-questions-sur-le-fichier-d-inspection-commun',
  subtitle: 'Note d’information',
  summary:
    'Dès le 1er septembre, les inspecteurs du travail de six pays européens pourront voir ce que leurs collègues ont constaté dans la même exploitation. Ce qui change pour ceux qui cueillent les fruits, et ce qui ne change pas.',
  datelinePlace: 'Bruxelles',
  body: [
    p(
      'Chaque année, quelque 840 000 personnes viennent travailler une saison dans les six pays. Leur employeur peut être contrôlé dans l’un et leur agence dans un autre ; jusqu’ici, les inspecteurs s’ignoraient. Cette note répond aux questions le plus souvent posées à l’Agence.',
    ),
    h2('1. Que contient le fichier ?'),
    p(
      'Le nom de l’employeur ou de l’agence, la date et le lieu du contrôle, ce qui a été constaté et si l’on y a remédié. La Belgique, l’Espagne, la France, l’Italie, le Luxembourg et le Royaume des Pays-Bas se sont accordés sur les mêmes 22 rubriques.',
    ),
    h2('2. Les travailleurs y sont-ils nommés ?'),
    p(
      'Non. Le fichier porte sur les lieux de travail. Le nom d’un travailleur ne peut y figurer, pas plus qu’un numéro qui y conduirait. L’autorité de protection des données de chacun des six pays tirera 100 fiches par an et vérifiera.',
    ),
    h2('3. Que verra le travailleur ?'),
    ul(
      'Un inspecteur qui sait que l’employeur de l’an dernier logeait 14 personnes dans une grange pourra commencer par la grange.',
      'Qui passe à la récolte suivante n’a pas à raconter la même histoire dans une autre langue.',
      'Des salaires impayés constatés dans un pays peuvent être réclamés à une agence enregistrée dans un autre.',
    ),
    h2('4. Qu’est-ce qui ne change pas ?'),
    p(
      'Le nombre d’inspecteurs. Ils sont 4 100 dans les six pays pour quelque 1,3 million d’exploitations. Un fichier commun les aide à choisir où aller ; il ne les y conduit pas.',
    ),
    h2('5. Quand saura-t-on si cela fonctionne ?'),
    p(
      'Les six pays publieront des chiffres chaque année en février, exploitation par exploitation mais sans nom, et l’Agence les mettra côte à côte dans ses tableaux ',
      to('programmes/open-figures', 'Chiffres ouverts'),
      '. Un premier jugement honnête devrait être possible après trois récoltes.',
    ),
  ],
  noteToEditors: [
    p(
      'L’Agence a suivi les négociations comme observatrice et rédigé les 22 rubriques. Elle n’a pas accès au fichier. Des entretiens sont possibles en anglais, en français et en néerlandais.',
    ),
  ],
  leadImage: {
    file: picture('market'),
    alt: 'Dessin : des cageots de fruits sous des auvents rayés, une balance sur une table, deux personnes en conversation.',
    credit: 'Illustration : AMH',
  },
}

export const sharedInspectionFileBriefing: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'shared-inspection-file-briefing',
  shared: {
    type: 'briefingNote',
    datelineDate: '2026-07-30',
    office: 'offices/brussels',
    contacts: ['media-contacts/maarten-de-wael'],
    programmes: ['programmes/open-figures'],
    countries: ['BE', 'ES', 'FR', 'IT', 'LU', 'NL'],
    topics: ['topics/labour', 'topics/figures'],
    sdgs: [8],
  },
  text: { en, fr },
}
