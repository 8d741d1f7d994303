import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { stop } from './stop.mjs'

/** What a build is made of. */
const SOURCES = [
  'src',
  'migrations',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
/** Beside the build: the hash of what it was made of. */
const NOTE = '.next/made-of'

/** Builds the site, unless the build that is there was made of the same sources. */
export const buildWhenChanged = async () => {
  if (existsSync('.next/BUILD_ID') && existsSync(NOTE) && readFileSync(NOTE, 'utf8') === hashOfSources()) {
    console.log('The build is up to date.')
    return
  }
  console.log('Building the site, which takes a minute or two …')
  if ((await build()) !== 0) stop('The build failed, for the reason above.')
}

/** @returns {Promise<number>} the exit code of `next build` */
export const build = async () => {
  const madeOf = hashOfSources() // before: what changes meanwhile is not in it for sure
  rmSync(NOTE, { force: true })
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  if (code === 0) writeFileSync(NOTE, madeOf)
  return code
}

const hashOfSources = () => {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`\n${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** The file, or all files beneath the folder but tests, in a fixed order. @param {string} path @returns {string[]} */
const filesIn = (path) => {
  if (!existsSync(path)) return []
  const isFolder = !/\.\w+$/.test(path)
  if (!isFolder) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
