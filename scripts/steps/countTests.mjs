import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Vitest's JSON report; null when there is none. @param {string} file @returns {Counts | null} */
export const countVitest = (file) => {
  if (!existsSync(file)) return null
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: report.numPassedTests,
    // a file that cannot be loaded has failed without a test of its own
    failed: Math.max(
      report.numFailedTests,
      report.testResults.filter(({ status }) => status === 'failed').length,
    ),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Playwright's JSON report; null when there is none. @param {string} file @returns {Counts | null} */
export const countPlaywright = (file) => {
  if (!existsSync(file)) return null
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  // a test that passes only when tried again has failed
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * The line that sums a suite up, and what is wrong with it. A suite that ran nothing has failed; a skipped test counts
 * as a failure where nobody looks.
 * @param {{ suite: string, code: number, counts: Counts | null, isCi: boolean }} run
 * @returns {{ line: string, problem: string | null }}
 */
export const verdictOf = ({ suite, code, counts, isCi }) => {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
  const line = `${suite}: ${passed} passed, ${failed} failed, ${skipped} skipped`
  const problem =
    (counts === null && `${suite}: it did not run to its end, for the reason above`) ||
    (failed > 0 && `${suite}: ${failed} failed`) ||
    (passed === 0 && `${suite}: not one test ran`) ||
    (isCi && skipped > 0 && `${suite}: ${skipped} were skipped, and in CI that counts as a failure`) ||
    (code !== 0 && `${suite}: it ended with code ${code}, for the reason above`)
  return { line, problem: problem || null }
}
