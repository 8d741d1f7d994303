import type { Opening } from './parseOpening'
import type { PageHeader } from './parsePageHeader'

const SAID =
  /(?:a (?:déclaré|indiqué|ajouté|expliqué|souligné|affirmé|précisé|dit)|ont (?:déclaré|indiqué|souligné)|(?<!\p{L})(?:déclare|explique|ajoute|souligne|indique|affirme|précise|said|says|added|explained|stated|noted)(?!\p{L}))/iu
const OFFICIAL =
  /(?:chef(?:fe)? de (?:la )?mission|directeur|directrice|responsable|porte-parole|ministre|représentant|coordonna|secrétaire général|spécialiste|expert|chief of mission|director|spokes(?:person|man|woman)|minister|representative|coordinator|head of|manager|officer|specialist)/iu
const NEWS_TIME =
  /(?<!\p{L})(?:aujourd['’]hui|hier|demain|cette semaine|ce matin|(?:la semaine|le mois|l['’]année|l['’]an) (?:dernière?|passée?|prochaine?)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|today|yesterday|tomorrow|(?:this|last|next) (?:week|month|year|morning)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:les? )?\d{1,2}(?:er)? (?:et \d{1,2} )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})(?!\p{L})/iu

/** A release shows itself by signs; enough of them make a draft, too few are refused. */
export const ENOUGH = 3
/** With no more than enough the draft is flagged: somebody should say that it is a release. */
export const PLENTY = 4

/**
 * How surely a page is a release: a dateline, its address or the page's own header show it alone; a contact block and officials who
 * speak of this week's news do together. The menu proves nothing, for every page of the site carries it.
 */
export function rateRelease({
  opening,
  header,
  hasContact,
  isWrapped,
  hasReleaseAddress,
}: {
  opening: Opening
  header: PageHeader
  hasContact: boolean
  isWrapped: boolean
  hasReleaseAddress: boolean
}): number {
  const texts = opening.body.map((paragraph) => paragraph.text.slice(0, 4000))
  const isSaid = texts.some((text) => SAID.test(text) && /[«»“”"]/.test(text))
  const isOfficial = texts.some((text) => SAID.test(text) && /[«»“”"]/.test(text) && OFFICIAL.test(text))
  const dateline = opening.dateline?.parsed
  return (
    (dateline ? (dateline.place?.isKnown || dateline.day ? 4 : 2) : 0) +
    (header.type === 'release' || header.type === 'statement' ? 4 : 0) +
    (hasReleaseAddress ? 4 : 0) +
    (hasContact ? 2 : 0) +
    (isOfficial ? 2 : isSaid ? 1 : 0) +
    (texts.some((text) => NEWS_TIME.test(text)) ? 1 : 0) +
    (isWrapped ? 1 : 0)
  )
}
