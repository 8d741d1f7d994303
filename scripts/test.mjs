import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureSystemPackages } from './systemPackages.mjs'
import { build } from './steps/buildWhenChanged.mjs'
import { countPlaywright, countVitest, verdictOf } from './steps/countTests.mjs'
import { installPackages } from './steps/installPackages.mjs'
import { run } from './steps/run.mjs'

// `npm test`: everything that can be checked, from a fresh clone: format, lint, types, generated files, links; unit
// and integration tests; the build, and journeys in a real browser on it. Goes on after a failure, to show them all.

const began = Date.now()
ensureSystemPackages({ forTests: true })
await installPackages()

const reports = mkdtempSync(join(tmpdir(), 'dateline-reports-'))
/** @param {string} title @param {() => Promise<number>} step @returns {Promise<number>} */
const timed = async (title, step) => {
  const start = Date.now()
  console.log(`\n── ${title}`)
  const code = await step()
  console.log(
    `── ${title}: ${code === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`,
  )
  return code
}
const npm = (/** @type {string} */ script, ...args) => run('npm', ['run', '--silent', script, '--', ...args])

/** @param {'unit' | 'integration'} suite */
const vitest = async (suite) => {
  const file = join(reports, `${suite}.json`)
  const code = await timed(`${suite} tests`, () =>
    npm(`test:${suite}`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`),
  )
  return verdictOf({ suite, code, counts: countVitest(file), isCi: Boolean(process.env.CI) })
}

const journeys = async () => {
  const file = join(reports, 'e2e.json')
  const code =
    (await timed('build', build)) ||
    (await timed('end-to-end tests', () =>
      run('npm', ['run', '--silent', 'test:e2e', '--', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    ))
  return verdictOf({ suite: 'e2e', code, counts: countPlaywright(file), isCi: Boolean(process.env.CI) })
}

const checks = await timed('format, lint, types, generated files, links', () => npm('check:static'))
const verdicts = [await vitest('unit'), await vitest('integration'), await journeys()]
rmSync(reports, { recursive: true })

const problems = [
  ...(checks === 0 ? [] : ['check: a check failed, above']),
  ...verdicts.flatMap(({ problem }) => problem ?? []),
]
console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all`)
for (const problem of problems) console.log(problem)
for (const { line } of verdicts) console.log(line)
process.exit(problems.length > 0 ? 1 : 0)
