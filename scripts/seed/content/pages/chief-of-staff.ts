import { h2, p } from '../../builders'
import type { SeedDocument } from '../../document'

export const chiefOfStaff: SeedDocument<'pages'> = {
  kind: 'pages',
  key: 'chief-of-staff',
  shared: { parent: 'pages/structure' },
  text: {
    en: {
      title: 'Office of the Chief of Staff',
      slug: 'office-of-the-chief-of-staff',
      body: [
        p(
          'The office prepares what the Director General decides and sees to it that what has been decided is done. It is led by Daniel Aubertin and has 22 members, four of them on loan from field offices for a year.',
        ),
        h2('Governing bodies'),
        p(
          'It is also the secretariat of the Assembly and the Council. Papers are sent six weeks ahead in both languages, and records of votes are public. Member states without a mission in Geneva can take part from a distance, a right that 11 of them used this year.',
        ),
        h2('Legal affairs and ethics'),
        p(
          'Legal advisers and the ethics adviser sit here, so that they are asked early. A concern may be raised with the adviser in confidence by anyone who works for the Agency or with it. In 2025 there were 143 such conversations; 17 led to an inquiry.',
        ),
      ],
    },
    fr: {
      title: 'Bureau du Chef de Cabinet',
      slug: 'bureau-du-chef-de-cabinet',
      body: [
        p(
          'Le bureau prépare les décisions de la Directrice générale et veille à ce que ce qui a été décidé soit fait. Il est dirigé par Daniel Aubertin et compte 22 membres, dont quatre détachés pour un an par des bureaux de terrain.',
        ),
        h2('Organes directeurs'),
        p(
          'Il assure aussi le secrétariat de l’Assemblée et du Conseil. Les documents sont envoyés six semaines à l’avance dans les deux langues et les votes sont publics. Les États membres sans mission à Genève peuvent participer à distance, ce que 11 d’entre eux ont fait cette année.',
        ),
        h2('Affaires juridiques et déontologie'),
        p(
          'Les juristes et la conseillère en déontologie y siègent, afin d’être consultés tôt. Toute personne qui travaille pour l’Agence ou avec elle peut s’ouvrir à la conseillère en confidence. Il y a eu 143 de ces entretiens en 2025 ; 17 ont donné lieu à une enquête.',
        ),
      ],
    },
  },
}
