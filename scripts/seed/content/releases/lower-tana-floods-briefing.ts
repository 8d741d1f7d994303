import type { ReleaseText } from '../../../../src/newsroom/editions/content'
import { h2, h3, ol, p, picture, quote, table } from '../../builders'
import type { SeedDocument } from '../../document'

const en: ReleaseText = {
  headline: 'Lower Tana floods: 18,400 people in 31 sites, and what they ask for first',
  slug: 'lower-tana-floods-18400-people-in-31-sites',
  subtitle: 'Briefing note no. 3, with figures of 4 November',
  summary:
    'The river has begun to fall, but most families expect to stay where they are until January. Clean water comes before food on nearly every list; school comes third.',
  datelinePlace: 'Nairobi',
  body: [
    p(
      'This note updates that of 29 October. It rests on interviews in all 31 sites between 1 and 4 November, carried out with county officials and the residents’ own committees.',
    ),
    h2('Where people are'),
    p(
      'The count on 4 November was 18,400 people in about 3,700 households, 1,150 people fewer than a week earlier. Those who left have mostly gone to relatives; about one in five went back to a house that is still wet.',
    ),
    table(
      ['Kind of site', 'Sites', 'People'],
      ['Schools', '12', '6,900'],
      ['Raised ground along the road', '11', '7,300'],
      ['Mosques and churches', '5', '1,800'],
      ['Planned sites', '3', '2,400'],
      ['All sites', '31', '18,400'],
    ),
    h2('What they ask for'),
    p(
      'Committees were asked to name three needs, in order. The answers hardly differ from one site to the next:',
    ),
    ol(
      'clean water: 27 sites out of 31 name it first, after wells were flooded',
      'food and cooking fuel: first in four sites, second in 22',
      'school: 12 schools are shelters, and some 5,100 pupils have had no lesson since 12 October',
    ),
    quote({
      text: 'They brought us tents and we are thankful. But a child does not stop being in class five because it rained.',
      speaker: 'Halima Guyo Barisa',
      role: 'chair of the residents’ committee, Garsen road site',
    }),
    h2('What is being done'),
    h3('Water'),
    p(
      'Four treatment units produce 190,000 litres a day, or about 10 litres a person. The aim is 15 litres. A fifth unit is due on 9 November.',
    ),
    h3('Papers'),
    p(
      'Some 2,300 people lost identity papers. Registrars will sit in six sites from 10 November, two days in each, and issue free replacements.',
    ),
    h3('School'),
    p(
      'The county and the Agency plan 40 tented classrooms, so that shelters need not be emptied before there is somewhere to go. Funds for 26 of them have been found.',
    ),
    h2('What we do not know'),
    p(
      'Nobody has yet counted people who shelter with relatives in Malindi and Garissa. Local chiefs put them between 4,000 and 9,000. Health posts have reported diarrhoea above what is usual for the season; laboratory results are expected on 8 November.',
    ),
  ],
  noteToEditors: [
    p(
      'The figures by site can be downloaded with their method. The next note is planned for 12 November. Visits to sites go through the residents’ committees; the Nairobi press desk can put you in touch.',
    ),
  ],
  leadImage: {
    file: picture('floodplain'),
    alt: 'Drawing: a road on a bank between two sheets of still water, with tents along it and acacias standing in the flood.',
    caption: 'Raised roads shelter more people than any other kind of site.',
    credit: 'Illustration: AHM',
  },
}

export const lowerTanaFloodsBriefing: SeedDocument<'releases'> = {
  kind: 'releases',
  key: 'lower-tana-floods-briefing',
  shared: {
    type: 'briefingNote',
    datelineDate: '2026-11-05',
    office: 'offices/nairobi',
    contacts: ['media-contacts/wanjiru-kamene'],
    programmes: ['programmes/first-papers'],
    countries: ['KE'],
    topics: ['topics/displacement', 'topics/climate'],
    sdgs: [6, 11, 13],
  },
  text: { en },
}
