import type { SeedDocument } from '../../document'

type Name = { name: string; slug: string }

const topic = (key: string, en: Name, fr: Name): SeedDocument<'topics'> => ({
  kind: 'topics',
  key,
  shared: {},
  text: { en, fr },
})

export const topics: readonly SeedDocument<'topics'>[] = [
  topic(
    'borders',
    { name: 'Border management', slug: 'border-management' },
    { name: 'Gestion des frontières', slug: 'gestion-des-frontieres' },
  ),
  topic(
    'trafficking',
    { name: 'Human trafficking', slug: 'human-trafficking' },
    { name: 'Traite des personnes', slug: 'traite-des-personnes' },
  ),
  topic(
    'labour',
    { name: 'Labour migration', slug: 'labour-migration' },
    { name: 'Migration de travail', slug: 'migration-de-travail' },
  ),
  topic(
    'climate',
    { name: 'Climate and mobility', slug: 'climate-and-mobility' },
    { name: 'Climat et mobilité', slug: 'climat-et-mobilite' },
  ),
  topic(
    'displacement',
    { name: 'Displacement and emergencies', slug: 'displacement-and-emergencies' },
    { name: 'Déplacements et urgences', slug: 'deplacements-et-urgences' },
  ),
  topic(
    'identity',
    { name: 'Identity and civil status', slug: 'identity-and-civil-status' },
    { name: 'Identité et état civil', slug: 'identite-et-etat-civil' },
  ),
  topic(
    'missing',
    { name: 'Missing persons', slug: 'missing-persons' },
    { name: 'Personnes disparues', slug: 'personnes-disparues' },
  ),
  topic(
    'figures',
    { name: 'Migration data', slug: 'migration-data' },
    { name: 'Données migratoires', slug: 'donnees-migratoires' },
  ),
]
