import { LINE_FATES, type LineCounts, type LineFate } from './types'
import type { Line } from './line'

/** The fate of each line of the file, by index; `undefined` is not settled yet, `'blank'` holds nothing. */
export type LineFates = (LineFate | 'blank' | undefined)[]

/** Where markup puts several texts on one line of the file, the line counts for the first of these that it holds. */
const RANK: readonly LineFate[] = [
  'unplaced',
  'headline',
  'dateline',
  'body',
  'contact',
  'residue',
  'navigation',
]

/** Settles what became of the lines of the file behind a line of text. */
export function settle(fates: LineFates, lines: readonly Line[], fate: LineFate): void {
  for (const line of lines) {
    for (let index = line.from - 1; index < line.to; index++) {
      const before = fates[index]
      const isStronger =
        before === undefined || before === 'blank' || RANK.indexOf(fate) < RANK.indexOf(before)
      if (isStronger) fates[index] = fate
    }
  }
}

/**
 * Every line of the input is counted once and the counts sum to the total. A line that nothing claimed is unplaced; a
 * blank one shares the fate of the line before it, or of the first line of text when it opens the file.
 */
export function countLines(fates: LineFates): LineCounts {
  const counts: LineCounts = { total: fates.length, ...zeroes() }
  let last: LineFate = fates.find((fate) => fate !== 'blank') ?? 'unplaced'
  for (const fate of fates) {
    if (fate !== 'blank') last = fate ?? 'unplaced'
    counts[last] += 1
  }
  return counts
}

const zeroes = (): Record<LineFate, number> => ({
  navigation: 0,
  headline: 0,
  dateline: 0,
  body: 0,
  contact: 0,
  residue: 0,
  unplaced: 0,
})

/** Whether the counts of an import account for every line of it. */
export const isEveryLineCounted = (counts: LineCounts): boolean =>
  LINE_FATES.reduce((sum, fate) => sum + counts[fate], 0) === counts.total
