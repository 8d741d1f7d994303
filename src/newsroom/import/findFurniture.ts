import { isContactLine } from './isContactLine'
import type { Line } from './line'
import type { ImportFlag } from './types'

const FURNITURE =
  /^(?:(?:read more|lire la suite)\W{0,3}|print|imprimer|share|partager|share (?:this|on).{0,40}|partager (?:cette|sur).{0,40}|tweet(?:er)?|facebook|twitter|linkedin|back to top|haut de (?:la )?page|# ?# ?#|-? ?30 ?-?|\* ?\* ?\*|_{3,}|-{3,}|skip to main content|aller au contenu principal)$/i
const FEED_LABEL =
  /^(?:language|posted|image|region-country|themes?|default|multimedia|press release type|categories|published date|country)\s?:/i
const COPY = /^(?:source|original|read the original|lire l['’]original|originally published)\s?:/i
const RELATED =
  /^(?:(?:liens|articles|documents|contenus?) )?connexes$|^related (?:links|articles|news|content|stories)$|^à lire aussi$/i

/** What becomes of lines that belong to no part of the release. */
export interface FoundFurniture {
  navigation: Line[]
  unplaced: Line[]
  text: Line[]
  flags: ImportFlag[]
}

/** Buttons and rules of the page are its furniture; a feed's labels, a copy's source and related links have no place here. */
export function findFurniture(lines: readonly Line[]): FoundFurniture {
  const found: FoundFurniture = { navigation: [], unplaced: [], text: [], flags: [] }
  let isRelated = false
  for (const line of lines) {
    const doubt = FEED_LABEL.test(line.text)
      ? 'feedLabels'
      : COPY.test(line.text)
        ? 'copiedFromElsewhere'
        : null
    if (line.text.length > 160 || isContactLine(line.text)) isRelated = false
    if (RELATED.test(line.text)) isRelated = true
    if (line.role === 'navigation' || FURNITURE.test(line.text)) found.navigation.push(line)
    else if (doubt !== null) {
      found.unplaced.push(line)
      found.flags.push({
        line: line.from,
        kind: doubt,
        text: `Not part of the text: « ${line.text.slice(0, 200)} »`,
      })
      if (/posted|published date/i.test(line.text))
        found.flags.push({
          line: line.from,
          kind: 'publicationDateFound',
          text: `The page gives a day, perhaps of publication: « ${line.text.slice(0, 120)} »`,
        })
    } else if (isRelated && line.text !== '' && !/[.!?]$/.test(line.text)) {
      found.unplaced.push(line)
      found.flags.push({
        line: line.from,
        kind: 'relatedLinks',
        text: `A related link, not part of the text: « ${line.text.slice(0, 160)} »`,
      })
    } else found.text.push(line)
  }
  return found
}
