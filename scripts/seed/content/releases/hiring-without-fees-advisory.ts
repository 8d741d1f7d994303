import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { bold, h2, p, picture, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Who pays for the job? Ministers and recruiters meet in Buenos Aires',
  slug: 'ministers-and-recruiters-meet-in-buenos-aires',
  summary:
    'Labour ministers of four countries, 60 licensed recruiters and people who once paid for their jobs meet on 3 and 4 December. Journalists may register until 27 November.',
  datelinePlace: 'Buenos Aires',
  body: [
    p(
      'Argentina, Paraguay, the Plurinational State of Bolivia and Uruguay have a common form of licence for those who recruit workers across their borders. On 3 and 4 December their labour ministers will decide what happens to a recruiter who breaks its first rule: that the worker pays nothing.',
    ),
    h2('Programme open to the press'),
    ul(
      [
        bold('3 December, 9 a.m. – '),
        'opening, with the four ministers; cameras for the first fifteen minutes',
      ],
      [
        bold('3 December, 11 a.m. – '),
        'six workers describe how they were hired; sound recording by agreement with each of them',
      ],
      [bold('4 December, 10 a.m. – '), 'demonstration of the public register of recruiters'],
      [bold('4 December, 12.30 p.m. – '), 'press conference and signature of the final text'],
    ),
    p('All hours are those of Buenos Aires (UTC−3). Other sessions are closed.'),
    h2('Who will be there'),
    p(
      'Besides the ministers: Verónica Lanús, head of the Agency’s Buenos Aires office; the presidents of three national associations of recruiters; labour inspectors from Kenya and the Philippines, where refunds no longer need a court. Interviews in Spanish, English and French can be booked.',
    ),
    h2('Accreditation'),
    p(
      'Write to prensa.baires@ahm.example before the end of 27 November, with your name, your outlet, and whether you bring a camera. Badges are handed out at the door from 8 a.m. on both days. The building has step-free access; please say if you need a sign-language interpreter.',
    ),
    p(
      'Background: the programme ',
      to('programmes/recruitment-without-debt', 'Recruitment Without Debt'),
      ', and the Agency’s survey of October on ',
      to('releases/paying-for-the-job-survey', 'what workers pay to be hired'),
      '.',
    ),
  ],
  leadImage: {
    file: picture('office-building'),
    alt: 'Drawing: the front of a public building with tall windows, some of them lit, and a row of trees.',
    caption: 'The meeting will be held at the Casa del Puerto.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Qui paie l’embauche ? Ministres et recruteurs réunis à Buenos Aires',
  slug: 'ministres-et-recruteurs-reunis-a-buenos-aires',
  summary:
    'Les ministres du travail de quatre pays, 60 recruteurs agréés et des travailleurs qui ont dû payer leur emploi se retrouvent les 3 et 4 décembre. Les journalistes peuvent s’inscrire jusqu’au 27 novembre.',
  datelinePlace: 'Buenos Aires',
  body: [
    p(
      'L’Argentine, l’État plurinational de Bolivie, le Paraguay et l’Uruguay ont un modèle commun d’agrément pour ceux qui recrutent par-delà leurs frontières. Les 3 et 4 décembre, leurs ministres du travail décideront du sort d’un recruteur qui enfreint la première de ses règles : le travailleur ne paie rien.',
    ),
    h2('Séances ouvertes à la presse'),
    ul(
      [
        bold('3 décembre, 9 h – '),
        'ouverture, avec les quatre ministres ; caméras admises les quinze premières minutes',
      ],
      [
        bold('3 décembre, 11 h – '),
        'six travailleurs racontent leur embauche ; prise de son avec l’accord de chacun',
      ],
      [bold('4 décembre, 10 h – '), 'démonstration du registre public des recruteurs'],
      [bold('4 décembre, 12 h 30 – '), 'conférence de presse et signature du texte final'],
    ),
    p('Toutes les heures sont celles de Buenos Aires (UTC−3). Les autres séances se tiennent à huis clos.'),
    h2('Qui sera présent'),
    p(
      'Outre les ministres : Verónica Lanús, cheffe du bureau de l’Agence à Buenos Aires ; les présidents de trois associations nationales de recruteurs ; des inspecteurs du travail du Kenya et des Philippines, où les remboursements n’exigent plus de jugement. Des entretiens en espagnol, en anglais et en français peuvent être réservés.',
    ),
    h2('Accréditation'),
    p(
      'Écrire à prensa.baires@ahm.example avant la fin de la journée du 27 novembre, en indiquant son nom, son média et la présence éventuelle d’une caméra. Les badges sont remis à l’entrée à partir de 8 h les deux jours. Le bâtiment est accessible de plain-pied ; prière de signaler tout besoin d’interprétation en langue des signes.',
    ),
    p(
      'Pour en savoir plus : le programme ',
      to('programmes/recruitment-without-debt', 'Recruter sans endetter'),
      ' et l’enquête publiée en octobre par l’Agence sur ',
      to('releases/paying-for-the-job-survey', 'ce que paient les travailleurs pour être embauchés'),
      '.',
    ),
  ],
  leadImage: {
    file: picture('office-building'),
    alt: 'Dessin : la façade d’un bâtiment public aux hautes fenêtres, dont quelques-unes éclairées, et une rangée d’arbres.',
    caption: 'La réunion se tiendra à la Casa del Puerto.',
    credit: 'Illustration : AMH',
  },
}

export const hiringWithoutFeesAdvisory: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'hiring-without-fees-advisory',
  shared: {
    type: 'mediaAdvisory',
    datelineDate: '2026-11-12',
    office: 'offices/buenos-aires',
    contacts: ['media-contacts/lucia-arregui'],
    programmes: ['programmes/recruitment-without-debt'],
    partners: ['partners/alder-foundation'],
    countries: ['AR', 'BO', 'PY', 'UY'],
    topics: ['topics/labour'],
    sdgs: [8],
    event: {
      starts: '2026-12-03T12:00:00.000Z',
      ends: '2026-12-04T20:00:00.000Z',
      place: 'Casa del Puerto, Buenos Aires',
      accreditationUntil: '2026-11-28T02:59:00.000Z',
    },
  },
  text: { en, fr },
}
