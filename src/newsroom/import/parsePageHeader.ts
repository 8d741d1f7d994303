import type { Line } from './line'
import { parseDay } from './parseDay'

/** What the page itself says that it is. */
export type PageType = 'release' | 'statement' | 'speech' | 'story' | 'newsletter'

export interface PageHeader {
  type: PageType | null
  /** How many of the lines given are the page's header. */
  length: number
  /** A day that stands alone there: perhaps the publication's, but nothing says so. */
  dayLine: Line | null
}

const SCOPE = '(?: ?/ ?(?:global|local))?'
const LABELS: readonly (readonly [PageType, RegExp])[] = [
  [
    'release',
    new RegExp(
      `^(?:communiqués?(?: de presse)?|news|actualités?|nouvelles|press releases?|press briefing notes?|notes? de presse|media advisory|avis aux médias)${SCOPE}$`,
      'i',
    ),
  ],
  [
    'statement',
    new RegExp(`^(?:official statements?|statements?|déclarations?(?: officielles?)?)${SCOPE}$`, 'i'),
  ],
  [
    'speech',
    new RegExp(
      `^(?:(?:d?dg['’]s )?statements and speeches|speech(?:es)?|discours|allocutions?|remarks)${SCOPE}$`,
      'i',
    ),
  ],
  [
    'story',
    new RegExp(
      `^(?:(?:migrant |feature )?stor(?:y|ies)|histoires?(?: de migrants)?|récits?(?: de migrants)?|blogs?|photo stor(?:y|ies))${SCOPE}$`,
      'i',
    ),
  ],
  [
    'newsletter',
    /^(?:unable to see images\?.*|view (?:this|it) (?:e-?mail )?in your browser.*|impossible de voir les images.*|voir (?:ce message|cet e-?mail) dans (?:votre|le) navigateur.*|newsletter|lettre d['’]information)$/i,
  ],
]

/** The lines above a headline that name the page's type and scope: « Communiqué / Global », on one line or two. */
export function parsePageHeader(lines: readonly Line[]): PageHeader {
  let type: PageType | null = null
  let length = 0
  let dayLine: Line | null = null
  for (const line of lines.slice(0, 4)) {
    const found = LABELS.find(([, pattern]) => pattern.test(line.text))?.[0]
    const isScope = type !== null && /^\/? ?(?:global|local)$/i.test(line.text)
    const isDay = dayLine === null && isFullDay(line.text)
    if (found === undefined && !isScope && !isDay) break
    if (found !== undefined && type !== null && found !== type) break
    type ??= found ?? null
    if (isDay) dayLine = line
    length += 1
  }
  return type === null ? { type, length: 0, dayLine: null } : { type, length, dayLine }
}

function isFullDay(text: string): boolean {
  if (text.length > 40) return false
  const day = parseDay(text)
  return day !== null && (day.iso !== null || day.isAmbiguous)
}
