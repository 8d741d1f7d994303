import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, p, picture, quote, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Anyone may now look up who is allowed to recruit in the Southern Cone',
  slug: 'anyone-may-look-up-who-is-allowed-to-recruit',
  summary:
    'A public register lists 487 licensed recruiters of four countries, with their inspections. A worker can search it by telephone number, the only thing that many of them have.',
  datelinePlace: 'Buenos Aires',
  body: [
    p(
      'The message usually comes by telephone: a good wage, a start on Monday, an address to be sent later. From today, whoever receives it can enter the caller’s number in a public register and see whether it belongs to someone who is licensed to recruit.',
    ),
    p(
      'The register was opened by Argentina, Paraguay, the Plurinational State of Bolivia and Uruguay, and is kept by the secretariat at the Agency’s Buenos Aires office. It holds 487 recruiters, their 1,926 telephone numbers, and the outcome of each inspection since 2023. It can be used without an account, in Spanish, Portuguese, Guaraní, Quechua and Aymara.',
    ),
    quote({
      text: 'A licence on a wall in the capital is of no use to a girl in Tarija. A number that she can type is.',
      speaker: 'Verónica Lanús',
      role: 'Head of Office, Buenos Aires',
      organisation: 'AHM',
    }),
    h2('Three possible answers'),
    ul(
      'the number is that of a licensed recruiter, whose inspections are shown',
      'the number is unknown, with advice on what to ask before leaving',
      'the licence was withdrawn, with the date and the telephone of the nearest labour inspectorate',
    ),
    p(
      'In a trial with 1,200 workers in Jujuy and Tarija, 31 per cent of the numbers searched for were unknown. Two out of three of those who received that answer did not take the job.',
    ),
    p(
      'The register will be demonstrated on 4 December, at the ',
      to('releases/hiring-without-fees-advisory', 'meeting of labour ministers'),
      ' in Buenos Aires.',
    ),
  ],
  leadImage: {
    file: picture('training-room'),
    alt: 'Drawing: rows of desks seen from behind, a person at a board, light falling through three windows.',
    caption: 'Inspectors from four countries learned to keep the register in October.',
    credit: 'Illustration: AHM',
  },
}

const fr: ReleaseText = {
  headline: 'Chacun peut désormais vérifier qui a le droit de recruter dans le Cône Sud',
  slug: 'chacun-peut-verifier-qui-a-le-droit-de-recruter',
  summary:
    'Un registre public recense 487 recruteurs agréés de quatre pays, avec leurs contrôles. On peut y chercher par numéro de téléphone, la seule chose que beaucoup de travailleurs possèdent.',
  datelinePlace: 'Buenos Aires',
  body: [
    p(
      'Le message arrive d’ordinaire par téléphone : un bon salaire, un début lundi, une adresse envoyée plus tard. À partir d’aujourd’hui, qui le reçoit peut entrer le numéro de l’appelant dans un registre public et voir s’il appartient à quelqu’un qui est agréé pour recruter.',
    ),
    p(
      'Ouvert par l’Argentine, l’État plurinational de Bolivie, le Paraguay et l’Uruguay, le registre est tenu par le secrétariat établi au bureau de l’Agence à Buenos Aires. Il contient 487 recruteurs, leurs 1 926 numéros de téléphone et l’issue de chaque contrôle depuis 2023. Il se consulte sans compte, en espagnol, en portugais, en guarani, en quechua et en aymara.',
    ),
    quote({
      text: 'Un agrément au mur d’un bureau de la capitale ne sert à rien à une jeune fille de Tarija. Un numéro qu’elle peut taper, si.',
      speaker: 'Verónica Lanús',
      role: 'cheffe du bureau de Buenos Aires',
      organisation: 'AMH',
    }),
    h2('Trois réponses possibles'),
    ul(
      'le numéro est celui d’un recruteur agréé, dont les contrôles sont affichés',
      'le numéro est inconnu, avec des conseils sur ce qu’il faut demander avant de partir',
      'l’agrément a été retiré, avec la date et le téléphone de l’inspection du travail la plus proche',
    ),
    p(
      'Lors d’un essai mené avec 1 200 travailleurs à Jujuy et à Tarija, 31 % des numéros cherchés étaient inconnus. Deux tiers de ceux qui ont reçu cette réponse n’ont pas pris l’emploi.',
    ),
    p(
      'Une démonstration du registre aura lieu le 4 décembre, lors de la ',
      to('releases/hiring-without-fees-advisory', 'réunion des ministres du travail'),
      ' à Buenos Aires.',
    ),
  ],
  leadImage: {
    file: picture('training-room'),
    alt: 'Dessin : des rangées de tables vues de dos, une personne au tableau, la lumière de trois fenêtres.',
    caption: 'En octobre, des inspecteurs de quatre pays ont appris à tenir le registre.',
    credit: 'Illustration : AMH',
  },
}

export const registerOfRecruiters: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'register-of-recruiters',
  shared: {
    type: 'pressRelease',
    datelineDate: '2026-11-24',
    office: 'offices/buenos-aires',
    contacts: ['media-contacts/lucia-arregui'],
    programmes: ['programmes/recruitment-without-debt'],
    partners: ['partners/alder-foundation'],
    countries: ['AR', 'BO', 'PY', 'UY'],
    topics: ['topics/labour'],
    sdgs: [8],
  },
  text: { en, fr },
  stage: { en: 'inReview', fr: 'changesRequested' },
  reviewNote:
    'Deux points avant de publier : le résumé dit « recense », le texte « contient », choisir l’un des deux ; et confirmer les 1 926 numéros auprès du secrétariat.',
}
