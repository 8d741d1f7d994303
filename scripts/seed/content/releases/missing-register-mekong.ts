import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, table, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Four countries open one register for people missing on the Mekong',
  slug: 'four-countries-one-register-missing-on-the-mekong',
  subtitle: 'Families ask once, in their own language, and are heard on both banks',
  summary:
    'Cambodia, the Lao People’s Democratic Republic, Thailand and Viet Nam now share reports of people who disappeared while crossing the river. In a year’s trial, 61 families out of 214 received an answer.',
  datelinePlace: 'Vientiane',
  body: [
    p(
      'Police and social services of four countries today opened a common register of people who went missing while crossing the Mekong or one of its tributaries. A report made at any of 38 crossings will reach the other 37 within a day, in the language of whoever has to act on it.',
    ),
    p(
      'Until now a family had to guess on which bank to ask. Someone last seen boarding a boat in one country may have come ashore, been taken to hospital or been detained in another, and each of them kept its own list. Mothers and brothers went from post to post with a photograph.',
    ),
    quote({
      text: 'We used to answer that the person was not in our book, and it was true. Nobody had asked whose book it might be.',
      speaker: 'Bounmy Keosavang',
      role: 'coordinator of the register',
      organisation: 'Mekong Border Partnership',
    }),
    h2('What the trial showed'),
    p(
      'The register was tried at nine crossings between October 2025 and September 2026. Of the 214 reports it received, 61 could be closed, or 28.5 per cent. Half of those who were found alive had been looking for their family too.',
    ),
    table(
      ['Reports made in the trial', 'Number'],
      ['Found alive', '43'],
      ['Died, and identified', '18'],
      ['Still open', '153'],
      ['All reports', '214'],
    ),
    p(
      'Most of the people reported missing were between 18 and 35. One in six was a child who travelled without a relative. The longest search that ended in an answer had lasted eleven years.',
    ),
    h2('How to report'),
    ul(
      'Go to any of the 38 crossings, on either bank; no paper is asked for and nothing is charged.',
      'Speak your own language: interpreters for Khmer, Lao, Thai and Vietnamese are on the telephone from 6 a.m. to 10 p.m.',
      'Leave a way to be reached. The family is told first, before any authority publishes anything.',
    ),
    p(
      'What a family says may be used for the search and for nothing else. The four governments have written into the agreement that no report will be handed to an immigration service, a limit that Lantern Legal Aid will check twice a year.',
    ),
    p(
      'The register is part of the ',
      to('programmes/mekong-border-partnership', 'Mekong Border Partnership'),
      '. Officers of all 38 crossings will have been trained to use it by June 2027.',
    ),
  ],
  noteToEditors: [
    p(
      'A map of the crossings, and the trial’s figures by month and by country, can be had from the Bangkok press desk. Families who wish to speak to journalists will be introduced with their consent only; please do not film at the counters.',
    ),
  ],
  leadImage: {
    file: picture('river-dusk'),
    alt: 'Drawing: a long boat with one standing figure on a wide river, low hills and a red sun behind.',
    caption: 'The last boats cross at dusk. Reports are taken until 10 p.m.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Disparus du Mékong : quatre pays ouvrent un registre commun',
  slug: 'disparus-du-mekong-quatre-pays-un-registre-commun',
  subtitle: 'Les familles demandent une seule fois, dans leur langue, et sont entendues sur les deux rives',
  summary:
    'Le Cambodge, la République démocratique populaire lao, la Thaïlande et le Viet Nam partagent désormais les signalements de personnes disparues en traversant le fleuve. En un an d’essai, 61 familles sur 214 ont reçu une réponse.',
  datelinePlace: 'Vientiane',
  body: [
    p(
      'Les polices et les services sociaux de quatre pays ont ouvert aujourd’hui un registre commun des personnes disparues en traversant le Mékong ou l’un de ses affluents. Un signalement fait à l’un des 38 points de passage parviendra aux 37 autres dans la journée, dans la langue de celui qui doit agir.',
    ),
    p(
      'Jusqu’ici, une famille devait deviner sur quelle rive demander. Une personne vue pour la dernière fois montant dans une barque d’un côté a pu accoster, être hospitalisée ou retenue de l’autre, et chacun tenait sa propre liste. Des mères, des frères allaient de poste en poste avec une photographie.',
    ),
    quote({
      text: 'Nous répondions que la personne ne figurait pas dans notre cahier, et c’était vrai. Personne n’avait demandé dans quel cahier elle pouvait être.',
      speaker: 'Bounmy Keosavang',
      role: 'coordinatrice du registre',
      organisation: 'Partenariat frontalier du Mékong',
    }),
    h2('Ce que l’essai a montré'),
    p(
      'Le registre a été mis à l’essai dans neuf points de passage d’octobre 2025 à septembre 2026. Sur les 214 signalements reçus, 61 ont pu être clos, soit 28,5 %. La moitié des personnes retrouvées vivantes cherchaient elles aussi leur famille.',
    ),
    table(
      ['Signalements reçus pendant l’essai', 'Nombre'],
      ['Personnes retrouvées vivantes', '43'],
      ['Personnes décédées et identifiées', '18'],
      ['Recherches en cours', '153'],
      ['Total des signalements', '214'],
    ),
    p(
      'La plupart des disparus avaient entre 18 et 35 ans. Un sur six était un enfant qui voyageait sans parent. La plus longue des recherches abouties avait duré onze ans.',
    ),
    h2('Comment signaler une disparition'),
    ul(
      'Se rendre à l’un des 38 points de passage, sur l’une ou l’autre rive ; aucun papier n’est demandé, rien n’est à payer.',
      'Parler sa langue : des interprètes de khmer, de lao, de thaï et de vietnamien répondent au téléphone de 6 h à 22 h.',
      'Laisser un moyen d’être joint. La famille est informée la première, avant toute publication par une autorité.',
    ),
    p(
      'Ce que dit une famille sert à la recherche et à rien d’autre. Les quatre gouvernements ont inscrit dans l’accord qu’aucun signalement ne serait transmis à un service d’immigration ; Lanterne, aide juridique, le vérifiera deux fois par an.',
    ),
    p(
      'Le registre relève du ',
      to('programmes/mekong-border-partnership', 'Partenariat frontalier du Mékong'),
      '. Les agents des 38 points de passage auront tous appris à s’en servir d’ici à juin 2027.',
    ),
  ],
  noteToEditors: [
    p(
      'Une carte des points de passage et les chiffres de l’essai par mois et par pays sont disponibles auprès du service de presse de Bangkok. Les familles qui souhaitent parler à des journalistes leur seront présentées avec leur seul accord ; merci de ne pas filmer aux guichets.',
    ),
  ],
  leadImage: {
    file: picture('river-dusk'),
    alt: 'Dessin : une longue barque et une silhouette debout sur un large fleuve, collines basses et soleil rouge à l’arrière-plan.',
    caption: 'Les dernières barques traversent au crépuscule. Les signalements sont reçus jusqu’à 22 h.',
    credit: 'Illustration : AMH',
  },
}

export const missingRegisterMekong: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'missing-register-mekong',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-11-18',
    office: 'offices/bangkok',
    contacts: ['media-contacts/nattaya-siriwong', 'media-contacts/quentin-delorme'],
    programmes: ['programmes/mekong-border-partnership'],
    partners: ['partners/northern-cooperation-facility', 'partners/lantern'],
    countries: ['KH', 'LA', 'TH', 'VN'],
    topics: ['topics/missing', 'topics/borders'],
    sdgs: [10, 16],
  },
  text: { en, fr },
}
