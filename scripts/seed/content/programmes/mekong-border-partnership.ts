import { h2, p, to, ul } from '../../builders'
import type { SeedDocument } from '../../document'

export const mekongBorderPartnership: SeedDocument<'programmes'> = {
  kind: 'programmes',
  key: 'mekong-border-partnership',
  shared: {
    state: 'active',
    starts: '2024-01-01',
    ends: '2028-12-31',
    partners: ['partners/northern-cooperation-facility', 'partners/lantern'],
    offices: ['offices/bangkok'],
    countries: ['TH', 'LA', 'KH', 'VN', 'MM'],
    topics: ['topics/borders', 'topics/trafficking', 'topics/missing'],
  },
  text: {
    en: {
      title: 'Mekong Border Partnership',
      slug: 'mekong-border-partnership',
      summary:
        'Border police, social workers and lawyers of five countries learn together, so that a person in trouble at a crossing meets someone who knows whom to call.',
      body: [
        p(
          'The Mekong is a border for much of its length. People cross it every day to sell vegetables, to see family, to work a season. Some cross because somebody lied to them about the job on the other side. For an officer at a landing stage, all of them look alike for the first few minutes.',
        ),
        p(
          'The partnership was set up in 2024 by five governments to make better use of those minutes. It trains people on both banks in the same room, keeps a telephone list that works at night, and pays for the lawyer, the interpreter and the bed that a first interview often needs.',
        ),
        h2('What it pays for'),
        ul(
          'joint courses for officers, social workers and prosecutors from facing districts',
          'legal help and interpretation, provided by Lantern Legal Aid in six languages',
          'four safe houses, two on each bank, open to anyone who may have been trafficked',
          'the shared register of people missing on river crossings',
        ),
        h2('How it is checked'),
        p(
          'An outside evaluator looks at the programme every second year. The first report, published in March 2026, found that the courses were worth their cost and that the safe houses were too far from the northern crossings. A fifth house is to open in 2027 near the busiest of them; ask ',
          to('offices/bangkok', 'the Bangkok regional office'),
          ' for the report.',
        ),
      ],
    },
    fr: {
      title: 'Partenariat frontalier du Mékong',
      slug: 'partenariat-frontalier-du-mekong',
      summary:
        'Police des frontières, travailleurs sociaux et avocats de cinq pays se forment ensemble, pour qu’une personne en difficulté à un point de passage trouve quelqu’un qui sache qui appeler.',
      body: [
        p(
          'Le Mékong est une frontière sur une grande partie de son cours. On le traverse chaque jour pour vendre des légumes, voir sa famille, travailler une saison. Certains le traversent parce qu’on leur a menti sur l’emploi qui les attend en face. Pour l’agent posté à l’embarcadère, les premières minutes, tous se ressemblent.',
        ),
        p(
          'Cinq gouvernements ont créé le partenariat en 2024 pour mieux employer ces minutes. Il forme les équipes des deux rives dans une même salle, tient une liste téléphonique qui répond la nuit, et prend en charge l’avocat, l’interprète et le lit dont un premier entretien a souvent besoin.',
        ),
        h2('Ce qu’il finance'),
        ul(
          'des formations communes pour les agents, les travailleurs sociaux et les procureurs de districts qui se font face',
          'l’aide juridique et l’interprétation, assurées en six langues par Lanterne',
          'quatre maisons sûres, deux sur chaque rive, ouvertes à toute victime possible de la traite',
          'le registre commun des personnes disparues lors d’une traversée du fleuve',
        ),
        h2('Comment il est évalué'),
        p(
          'Un évaluateur extérieur examine le programme tous les deux ans. Son premier rapport, publié en mars 2026, a jugé que les formations valaient leur coût et que les maisons sûres étaient trop éloignées des passages du nord. Une cinquième maison doit ouvrir en 2027 près du plus fréquenté d’entre eux ; le rapport s’obtient auprès du ',
          to('offices/bangkok', 'bureau régional de Bangkok'),
          '.',
        ),
      ],
    },
  },
}
