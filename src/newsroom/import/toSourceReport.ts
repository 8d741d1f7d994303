import type { PlannedImport } from './types'

/** What `npm run import -- --json` prints of one file: the plan without what only the desk needs. */
export interface SourceReport {
  source: string
  fate: 'draft' | 'unchanged' | 'refused'
  reason: string | null
  release: PlannedImport['release']
  flags: PlannedImport['flags']
  lines: PlannedImport['lines']
}

/** The public report of a plan. `isUnchanged` says that the newsroom already holds this very source. */
export const toSourceReport = ({
  plan,
  isUnchanged,
}: {
  plan: PlannedImport
  isUnchanged: boolean
}): SourceReport => ({
  source: plan.source,
  fate: isUnchanged && plan.fate === 'draft' ? 'unchanged' : plan.fate,
  reason: plan.reason,
  release: plan.release,
  flags: plan.flags,
  lines: plan.lines,
})
