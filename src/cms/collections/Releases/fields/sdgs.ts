import type { SelectField } from 'payload'
import { words, type Words } from '../../../fields/words'

/** The Sustainable Development Goals by number, under their short official names. */
const GOALS: readonly Words[] = [
  words('No poverty', 'Pas de pauvreté'),
  words('Zero hunger', 'Faim « zéro »'),
  words('Good health and well-being', 'Bonne santé et bien-être'),
  words('Quality education', 'Éducation de qualité'),
  words('Gender equality', 'Égalité entre les sexes'),
  words('Clean water and sanitation', 'Eau propre et assainissement'),
  words('Affordable and clean energy', 'Énergie propre et d’un coût abordable'),
  words('Decent work and economic growth', 'Travail décent et croissance économique'),
  words('Industry, innovation and infrastructure', 'Industrie, innovation et infrastructure'),
  words('Reduced inequalities', 'Inégalités réduites'),
  words('Sustainable cities and communities', 'Villes et communautés durables'),
  words('Responsible consumption and production', 'Consommation et production responsables'),
  words('Climate action', 'Mesures relatives à la lutte contre les changements climatiques'),
  words('Life below water', 'Vie aquatique'),
  words('Life on land', 'Vie terrestre'),
  words('Peace, justice and strong institutions', 'Paix, justice et institutions efficaces'),
  words('Partnerships for the goals', 'Partenariats pour la réalisation des objectifs'),
]

export const sdgs: SelectField = {
  name: 'sdgs',
  type: 'select',
  hasMany: true,
  label: words('Sustainable Development Goals', 'Objectifs de développement durable'),
  options: GOALS.map(({ en, fr }, index) => ({
    value: String(index + 1),
    label: words(`${index + 1}. ${en}`, `${index + 1}. ${fr}`),
  })),
}
