import { isLocale, type Locale } from '../../src/newsroom/languages/locales'
import { CannotGoOn } from '../database/say'

export type ImportArguments = {
  paths: string[]
  locale: Locale
  /** The e-mail of whoever imports, and the English slug of the office: null only in a dry run. */
  as: string | null
  office: string | null
  dryRun: boolean
  json: boolean
}

export const USAGE =
  'Usage: npm run import -- <file or folder>… --as <e-mail> --office <its English slug> --locale en|fr [--dry-run] [--json]'

/** Reads the command line. Throws CannotGoOn with what is wrong, and the usage. */
export const parseArguments = (argv: readonly string[]): ImportArguments => {
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const paths: string[] = []
  const rest = [...argv]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', given] = word.startsWith('--') ? word.split(/=(.*)/s) : [word]
    if (!word.startsWith('--')) paths.push(word)
    else if (name === '--dry-run' || name === '--json') flags.add(name)
    else if (name === '--as' || name === '--office' || name === '--locale')
      values.set(name, given ?? needValue(name, rest))
    else throw new CannotGoOn(`There is no option ${name}.\n${USAGE}`)
  }
  const locale = values.get('--locale')
  const dryRun = flags.has('--dry-run')
  const as = values.get('--as') ?? null
  const office = values.get('--office') ?? null
  if (paths.length === 0) throw new CannotGoOn(`Name at least one file or folder to import.\n${USAGE}`)
  if (!isLocale(locale))
    throw new CannotGoOn(`--locale says which language the texts are in: en or fr.\n${USAGE}`)
  if (!dryRun && as === null)
    throw new CannotGoOn(
      `--as names who imports, by e-mail: that person cannot approve these texts.\n${USAGE}`,
    )
  if (!dryRun && office === null)
    throw new CannotGoOn(`--office names the office of these releases, by its English slug.\n${USAGE}`)
  return { paths, locale, as, office, dryRun, json: flags.has('--json') }
}

const needValue = (name: string, rest: string[]): string => {
  const value = rest.shift()
  if (value === undefined || value.startsWith('--')) throw new CannotGoOn(`${name} needs a value.\n${USAGE}`)
  return value
}
