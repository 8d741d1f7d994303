import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { figure, h2, link, p, picture, quote, table, to } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'One migrant worker in three still pays to be hired, survey of six corridors finds',
  slug: 'one-migrant-worker-in-three-still-pays-to-be-hired',
  subtitle: 'The usual price is four and a half months of the first wage',
  summary:
    'The Agency asked 9,612 people what their job abroad had cost them. A third had paid a recruiter, mostly with borrowed money, in countries where the law forbids it.',
  datelinePlace: 'Geneva',
  body: [
    p(
      'The law of all twelve countries in the survey says that the employer bears the cost of hiring. Of the 9,612 workers who were asked, 3,204 had nevertheless paid a recruiter or an intermediary: 33.3 per cent. The median payment was the equivalent of 1,480 euros, or four and a half months of the first wage.',
    ),
    p(
      'The survey, published today by the Agency for Human Mobility, is the largest it has made of the subject. Interviews were held between January and June 2026 at the place of work or at home, in eleven languages, on six routes between pairs of countries.',
    ),
    table(
      ['Sector', 'Workers asked', 'Had paid', 'Share'],
      ['Building', '2,480', '1,042', '42.0%'],
      ['Domestic work', '2,116', '783', '37.0%'],
      ['Farming', '2,705', '730', '27.0%'],
      ['Fishing and ships', '911', '401', '44.0%'],
      ['Factories', '1,400', '248', '17.7%'],
      ['All sectors', '9,612', '3,204', '33.3%'],
    ),
    h2('Debt decides who stays silent'),
    p(
      'Seven out of ten of those who paid had borrowed, often at more than 3 per cent a month. They were three times less likely than the others to have complained about unpaid wages, and half as likely to have changed employer.',
    ),
    figure('chart-debt-en', {
      alt: 'Bar chart of the share who paid, by sector: fishing and ships 44, building 42, domestic work 37, farming 27, factories 18 per cent.',
      caption: 'Share of workers who had paid to be hired, by sector, in per cent.',
      credit: 'Chart: AHM',
    }),
    quote({
      text: 'The fee buys more than a seat on a plane. It buys the worker’s silence, and the worker is the one who pays for it.',
      speaker: 'Tomás Iriarte',
      role: 'Director, Office of Strategy and Organizational Performance',
      organisation: 'AHM',
    }),
    h2('What works'),
    p(
      'On two of the six routes the share has fallen by more than half since the previous survey, in 2021. On both, the receiving state made the employer answerable for what any intermediary had charged, and inspectors could order a refund on the spot.',
    ),
    p(
      'Factories do best for a simpler reason: large buyers ask for receipts. “Once somebody asks to see the paper, there is a paper,” the report notes.',
    ),
    p(
      'The full tables, the questionnaire and the margins of error are in the catalogue of ',
      link('https://figures.ahm.example', 'Open Figures'),
      '. The Agency’s own work on the matter is described under ',
      to('programmes/recruitment-without-debt', 'Recruitment Without Debt'),
      '.',
    ),
  ],
  noteToEditors: [
    p(
      'Workers were drawn from employers’ lists, so that people without a contract are under-represented; the true share is probably higher. The margin of error for all sectors is 1.1 points. Amounts were converted at the average rate of the month of payment.',
    ),
  ],
  leadImage: {
    file: picture('harbour'),
    alt: 'Drawing: a harbour at first light, two cranes, a moored ship and small figures walking along the quay.',
    caption: 'Work on ships is the most often paid for: 44 per cent of those asked.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline:
    'Un travailleur migrant sur trois paie encore pour être embauché, selon une enquête sur six itinéraires',
  slug: 'un-travailleur-migrant-sur-trois-paie-encore-son-embauche',
  subtitle: 'Le prix habituel : quatre mois et demi du premier salaire',
  summary:
    'L’Agence a demandé à 9 612 personnes ce que leur emploi à l’étranger leur avait coûté. Un tiers avait payé un recruteur, le plus souvent avec de l’argent emprunté, dans des pays où la loi l’interdit.',
  datelinePlace: 'Genève',
  body: [
    p(
      'Dans les douze pays de l’enquête, la loi met le coût de l’embauche à la charge de l’employeur. Sur les 9 612 travailleurs interrogés, 3 204 avaient pourtant payé un recruteur ou un intermédiaire, soit 33,3 %. Le paiement médian équivaut à 1 480 euros, c’est-à-dire à quatre mois et demi du premier salaire.',
    ),
    p(
      'Publiée aujourd’hui par l’Agence pour la mobilité humaine, l’enquête est la plus vaste qu’elle ait consacrée au sujet. Les entretiens ont eu lieu de janvier à juin 2026, sur le lieu de travail ou à domicile, en onze langues, sur six itinéraires reliant chacun deux pays.',
    ),
    table(
      ['Secteur', 'Personnes interrogées', 'Ont payé', 'Part'],
      ['Bâtiment', '2 480', '1 042', '42,0 %'],
      ['Travail domestique', '2 116', '783', '37,0 %'],
      ['Agriculture', '2 705', '730', '27,0 %'],
      ['Pêche et navires', '911', '401', '44,0 %'],
      ['Usines', '1 400', '248', '17,7 %'],
      ['Tous secteurs', '9 612', '3 204', '33,3 %'],
    ),
    h2('La dette décide de qui se tait'),
    p(
      'Sept payeurs sur dix avaient emprunté, souvent à plus de 3 % par mois. Ils étaient trois fois moins nombreux que les autres à s’être plaints de salaires impayés, et deux fois moins nombreux à avoir changé d’employeur.',
    ),
    figure('chart-debt-fr', {
      alt: 'Diagramme en barres de la part de ceux qui ont payé, par secteur : pêche et navires 44, bâtiment 42, travail domestique 37, agriculture 27, usines 18 %.',
      caption: 'Part des travailleurs ayant payé pour être embauchés, par secteur, en pourcentage.',
      credit: 'Graphique : AMH',
    }),
    quote({
      text: 'Ces frais n’achètent pas seulement une place d’avion. Ils achètent le silence du travailleur, et c’est lui qui le paie.',
      speaker: 'Tomás Iriarte',
      role: 'Directeur du Bureau de la stratégie et de la performance institutionnelle',
      organisation: 'AMH',
    }),
    h2('Ce qui fonctionne'),
    p(
      'Sur deux des six itinéraires, la part a baissé de plus de moitié depuis l’enquête précédente, en 2021. Dans les deux cas, le pays d’accueil a rendu l’employeur responsable de ce que tout intermédiaire avait fait payer, et les inspecteurs pouvaient ordonner un remboursement sur-le-champ.',
    ),
    p(
      'Si les usines s’en sortent mieux, la raison en est plus simple : les grands acheteurs demandent des reçus. « Dès que quelqu’un demande à voir le papier, il y a un papier », note le rapport.',
    ),
    p(
      'Les tableaux complets, le questionnaire et les marges d’erreur se trouvent dans le catalogue de ',
      link('https://figures.ahm.example', 'Chiffres ouverts'),
      '. L’action de l’Agence en la matière est décrite à la page ',
      to('programmes/recruitment-without-debt', 'Recruter sans endetter'),
      '.',
    ),
  ],
  noteToEditors: [
    p(
      'Les travailleurs ont été tirés des listes des employeurs ; les personnes sans contrat sont donc sous-représentées et la part réelle est sans doute plus élevée. La marge d’erreur, tous secteurs confondus, est de 1,1 point. Les montants ont été convertis au taux moyen du mois du paiement.',
    ),
  ],
  leadImage: {
    file: picture('harbour'),
    alt: 'Dessin : un port au petit jour, deux grues, un navire à quai et de petites silhouettes qui marchent le long du bassin.',
    caption:
      'C’est à bord des navires que l’on paie le plus souvent son emploi : 44 % des personnes interrogées.',
    credit: 'Illustration : AMH',
  },
}

export const payingForTheJobSurvey: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'paying-for-the-job-survey',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-10-08',
    office: 'offices/geneva',
    contacts: ['media-contacts/adele-nkemba', 'media-contacts/press-desk'],
    programmes: ['programmes/recruitment-without-debt', 'programmes/open-figures'],
    partners: ['partners/alder-foundation'],
    countries: ['AR', 'BO', 'ES', 'IT', 'KE', 'MA', 'MY', 'NP', 'PH', 'PY', 'QA', 'SN'],
    topics: ['topics/labour', 'topics/figures'],
    sdgs: [8, 10],
  },
  text: { en, fr },
}
