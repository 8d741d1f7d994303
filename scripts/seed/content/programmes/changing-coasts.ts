import { h2, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const changingCoasts: SeedDocument<'programmes'> = {
  kind: 'programmes',
  key: 'changing-coasts',
  shared: {
    state: 'active',
    starts: '2025-01-01',
    ends: '2029-12-31',
    partners: ['partners/northern-cooperation-facility', 'partners/coastal-municipalities'],
    offices: ['offices/dakar'],
    countries: ['SN', 'MR', 'GM', 'GW', 'CV'],
    topics: ['topics/climate'],
  },
  text: {
    en: {
      title: 'Changing Coasts',
      slug: 'changing-coasts',
      summary:
        'Where the sea takes the land, families have to move. The programme makes sure that they choose when, where to and with whom, and that the new street has a school.',
      body: [
        p(
          'On parts of the West African coast the sea has come forward by more than a metre a year. Houses go one at a time, usually at night and in a storm. Those who live in them rarely go far: a cousin’s yard, a rented room, the edge of the same town.',
        ),
        p(
          'Changing Coasts works with 19 municipalities before the storm. Engineers of the League of Coastal Municipalities draw the line that the sea may reach in ten years; residents behind that line are asked, household by household, what they would need in order to move and what they would not give up.',
        ),
        h2('Moving as a neighbourhood'),
        p(
          'Where people decide to leave, they leave together. The programme pays for land titles, foundations, water and a landing place for boats; families build upwards from there. Nobody is moved who has not signed, and a signature may be taken back until the keys are handed over.',
        ),
        h2('Staying with open eyes'),
        p(
          'Where people decide to stay, the programme pays for dunes, drains and a warning system, and says plainly how long these are likely to last.',
        ),
      ],
    },
    fr: {
      title: 'Littoraux en mouvement',
      slug: 'littoraux-en-mouvement',
      summary:
        'Là où la mer prend la terre, des familles doivent partir. Le programme veille à ce qu’elles choisissent quand, où et avec qui, et à ce que la nouvelle rue ait une école.',
      body: [
        p(
          'Par endroits, sur la côte ouest-africaine, la mer avance de plus d’un mètre par an. Les maisons tombent une à une, le plus souvent la nuit et par gros temps. Ceux qui les habitent vont rarement loin : la cour d’un cousin, une chambre louée, la lisière de la même ville.',
        ),
        p(
          'Littoraux en mouvement travaille avec 19 communes avant la tempête. Les ingénieurs de la Ligue des communes côtières tracent la ligne que la mer pourrait atteindre dans dix ans ; derrière cette ligne, on demande à chaque ménage ce qu’il lui faudrait pour partir et ce à quoi il ne renoncerait pas.',
        ),
        h2('Partir avec son quartier'),
        p(
          'Quand les habitants décident de partir, ils partent ensemble. Le programme paie les titres fonciers, les fondations, l’eau et un débarcadère ; les familles bâtissent le reste. Personne n’est déplacé sans avoir signé, et l’on peut revenir sur sa signature jusqu’à la remise des clés.',
        ),
        h2('Rester en connaissance de cause'),
        p(
          'Quand ils décident de rester, le programme finance des dunes, des drains et un système d’alerte, et dit sans détour combien de temps ces ouvrages devraient tenir.',
        ),
      ],
    },
  },
}
