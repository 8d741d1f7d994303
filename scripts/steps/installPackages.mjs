import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'
import { stop } from './stop.mjs'

/** Runs `npm ci` unless node_modules holds what package-lock.json asks for. */
export const installPackages = async () => {
  if (isInstalled()) return
  console.log('Installing packages (npm ci), which takes a minute or two …')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0)
    stop(
      'npm ci failed, for the reason above. Is the package registry within reach? Then run the command again.',
    )
}

/** npm notes what it installed beside the packages, after it has installed them. */
const isInstalled = () => {
  const noted = 'node_modules/.package-lock.json'
  if (!existsSync(noted)) return false
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf(noted)
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional)),
  )
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
