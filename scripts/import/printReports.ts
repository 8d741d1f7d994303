import { LINE_FATES } from '../../src/newsroom/import/types'
import type { SourceReport } from '../../src/newsroom/import/toSourceReport'

export type ImportReport = {
  sources: SourceReport[]
  totals: { sources: number; draft: number; unchanged: number; refused: number; lines: SourceReport['lines'] }
}

/** All sources in one document, with their sums. */
export const toImportReport = (sources: SourceReport[]): ImportReport => {
  const countOf = (fate: SourceReport['fate']) => sources.filter((source) => source.fate === fate).length
  const sumOf = (name: keyof SourceReport['lines']) =>
    sources.reduce((sum, { lines }) => sum + lines[name], 0)
  const lines = Object.fromEntries(['total' as const, ...LINE_FATES].map((name) => [name, sumOf(name)]))
  return {
    sources,
    totals: {
      sources: sources.length,
      draft: countOf('draft'),
      unchanged: countOf('unchanged'),
      refused: countOf('refused'),
      lines: lines as SourceReport['lines'], // every name of the counts, as listed
    },
  }
}

const FATES = { draft: 'draft', unchanged: 'unchanged', refused: 'refused' } as const

/** The report as a person reads it. */
export const toPlainReport = ({ sources, totals }: ImportReport, dryRun: boolean): string => {
  const blocks = sources.map(({ source, fate, reason, release, flags, lines }) => {
    const counts = LINE_FATES.filter((name) => lines[name] > 0).map((name) => `${name} ${lines[name]}`)
    return [
      `${source}: ${FATES[fate]}${reason ? `. ${reason}` : ''}`,
      ...(release?.headline ? [`  ${release.headline}`] : []),
      `  ${lines.total} lines: ${counts.join(', ') || 'none'}`,
      ...flags.map(({ line, text }) => `  line ${line}: ${text}`),
    ].join('\n')
  })
  const sum = `${totals.sources} sources: ${totals.draft} ${dryRun ? 'would be drafts' : 'drafts'}, ${totals.unchanged} unchanged, ${totals.refused} refused.`
  return [...blocks, sum, ...(dryRun ? ['Nothing was written.'] : [])].join('\n\n')
}
