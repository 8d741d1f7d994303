import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

// Every relative link and picture in README.md, CHANGELOG.md and docs/ names a file, and an anchor a heading in it.

const LINK =
  /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)|<(?:a|img)\s[^>]*(?:href|src)="([^"]+)"|^\[[^\]]+\]:\s+(\S+)/gm

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
]

/** The text without code, in which brackets are no links. @param {string} file */
const proseOf = (file) =>
  readFileSync(file, 'utf8')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '))

/** The anchors that GitHub makes of a document's headings. @param {string} file */
const anchorsOf = (file) => {
  const seen = new Map()
  return proseOf(file)
    .split('\n')
    .filter((line) => /^#{1,6}\s/.test(line))
    .map((line) => {
      const anchor = line
        .replace(/^#+\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-')
      const times = seen.get(anchor) ?? 0
      seen.set(anchor, times + 1)
      return times === 0 ? anchor : `${anchor}-${times}`
    })
}

/** @param {string} document @param {string} link @returns {string | null} what is wrong with it */
const problemOf = (document, link) => {
  if (/^(https?:|mailto:|tel:)/.test(link)) return null
  const [path = '', anchor = ''] = decodeURI(link).split('#')
  const file = path === '' ? document : normalize(join(dirname(document), path))
  if (file.startsWith('..')) return 'leads out of the repository'
  if (!existsSync(file)) return 'names no file'
  if (anchor === '' || statSync(file).isDirectory() || !file.endsWith('.md')) return null
  return anchorsOf(file).includes(anchor) ? null : `names no heading of ${file}`
}

const problems = documents.flatMap((document) =>
  [...proseOf(document).matchAll(LINK)].flatMap(([, ...found]) => {
    const link = found.find(Boolean) ?? ''
    const problem = problemOf(document, link)
    return problem ? [`${document}: ${link} ${problem}`] : []
  }),
)
console.log(
  problems.length > 0 ? problems.join('\n') : `The links of ${documents.length} documents lead somewhere.`,
)
process.exit(problems.length > 0 ? 1 : 0)
