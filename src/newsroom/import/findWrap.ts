import { toEncodedLength } from './entities'
import { isContactLine } from './isContactLine'
import type { Line } from './line'

/** The margin at which a page was wrapped, counted in the entity-encoded source or in plain characters. */
export interface Wrap {
  width: number
  isEncoded: boolean
}

/** Old releases were wrapped by an HTML tidier at 67 columns; the rule rebuilds every paragraph that was seen. */
const TIDIER_WIDTH = 67
const WIDEST_GUESS = 100

/**
 * Whether the lines were wrapped: none is longer than the margin (a single word may be) and several run on into the
 * next. Other margins are guessed from the longest line, only where most lines run on.
 */
export function findWrap(lines: readonly Line[]): Wrap | null {
  const prose = lines.filter(
    (line) => !line.residueOnly && !line.continuesTag && !isContactLine(line.text) && line.role === 'text',
  )
  if (prose.length < 3) return null
  const runsOn = prose.filter((line, index) => isRunOn(line, prose[index + 1])).length
  if (runsOn < 2) return null
  const long = prose.filter((line) => line.source.includes(' '))
  const share = runsOn / prose.length
  if (share >= 0.25 && long.every((line) => toEncodedLength(line.source) <= TIDIER_WIDTH))
    return { width: TIDIER_WIDTH, isEncoded: true }
  const longest = long.reduce((most, line) => Math.max(most, line.source.length), 0)
  return share >= 0.5 && prose.length >= 6 && longest <= WIDEST_GUESS
    ? { width: longest, isEncoded: false }
    : null
}

const isRunOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && !next.blankBefore && !/[.!?:;»”"]$/u.test(line.text)
