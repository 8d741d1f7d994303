import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findMongod, findOnPath } from './findMongod'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-mongod-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.stubEnv('MONGOD_BINARY', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** A program that says what it is told to. */
const program = (name: string, says: string): string => {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${says}\n`)
  chmodSync(file, 0o755)
  return file
}

it('takes MONGOD_BINARY first', async () => {
  const binary = program('mine', 'echo db version v8.0.4')
  vi.stubEnv('PATH', folder)
  program('mongod', 'echo db version v7.0.1')
  vi.stubEnv('MONGOD_BINARY', binary)
  expect(await findMongod()).toEqual({ binary, version: '8.0.4' })
})

it('then the PATH', async () => {
  const binary = program('mongod', 'echo db version v7.0.1')
  vi.stubEnv('PATH', `/nonexistent:${folder}:${process.env.PATH}`)
  expect(await findMongod()).toEqual({ binary, version: '7.0.1' })
})

it('does not go on looking when MONGOD_BINARY is wrong', async () => {
  vi.stubEnv('MONGOD_BINARY', join(folder, 'nothing'))
  await expect(findMongod()).rejects.toThrow(/nothing, from MONGOD_BINARY, does not exist/)
})

it('repeats what the loader said of one that does not run', async () => {
  vi.stubEnv(
    'MONGOD_BINARY',
    program('broken', 'echo libcurl.so.4: cannot open shared object file >&2; exit 127'),
  )
  await expect(findMongod()).rejects.toThrow(/does not run here: libcurl\.so\.4: cannot open/)
})

it('finds nothing on an empty PATH', () => expect(findOnPath('mongod', '')).toBeNull())
