import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countPlaywright, countVitest, verdictOf } from './countTests.mjs'
import { ensureSecret } from './ensureSecret.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-steps-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})
const write = (content: unknown): string => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('what a suite came to', () => {
  const all = { passed: 3, failed: 0, skipped: 0 }
  const verdict = (counts: typeof all | null, code = 0, isCi = true) =>
    verdictOf({ suite: 'unit', code, counts, isCi })

  it('is one line', () =>
    expect(verdict(all)).toEqual({ line: 'unit: 3 passed, 0 failed, 0 skipped', problem: null }))
  it('fails with a test', () => expect(verdict({ ...all, failed: 1 }).problem).toContain('1 failed'))
  it('fails when nothing ran', () => expect(verdict({ ...all, passed: 0 }).problem).toContain('not one'))
  it('fails without a report', () => expect(verdict(null).problem).toContain('did not run'))
  it('fails when the runner did, whatever it counted', () =>
    expect(verdict(all, 1).problem).toContain('code 1'))
  it('fails in CI when a test is skipped, and there alone', () => {
    expect(verdict({ ...all, skipped: 1 }).problem).toContain('skipped')
    expect(verdict({ ...all, skipped: 1 }, 0, false).problem).toBeNull()
  })
})

describe('what the reports say', () => {
  it('of Vitest: a file that cannot be loaded counts as one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
    const file = write({ ...report, testResults: [{ status: 'passed' }, { status: 'failed' }] })
    expect(countVitest(file)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })
  it('of Playwright: a test that passed only when tried again has failed', () => {
    const file = write({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] })
    expect(countPlaywright(file)).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })
  it('nothing when there is none', () => {
    expect(countVitest(join(folder, 'none'))).toBeNull()
    expect(countPlaywright(join(folder, 'none'))).toBeNull()
  })
})

describe('the secret', () => {
  const file = () => join(folder, '.env')
  beforeEach(() => {
    vi.stubEnv('PAYLOAD_SECRET', '')
    vi.spyOn(console, 'log').mockReturnValue()
  })

  it('is made once, for its owner’s eyes', () => {
    ensureSecret(file())
    const text = readFileSync(file(), 'utf8')
    expect(text).toMatch(/^PAYLOAD_SECRET=[0-9a-f]{64}\n$/)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    ensureSecret(file())
    expect(readFileSync(file(), 'utf8')).toBe(text)
  })
  it('is added to what is there', () => {
    writeFileSync(file(), 'PORT=4000')
    ensureSecret(file())
    expect(readFileSync(file(), 'utf8')).toMatch(/^PORT=4000\nPAYLOAD_SECRET=[0-9a-f]{64}\n$/)
  })
  it('of the shell is enough', () => {
    vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(32))
    ensureSecret(file())
    expect(() => statSync(file())).toThrow()
  })
})
