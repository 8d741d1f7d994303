import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { CannotGoOn } from '../database/say'

/** A file that may hold a release. `source` is its path as a person would name it, from where the command runs. */
export type SourceFile = { source: string; raw: string }

const ENDINGS = ['.txt', '.html', '.htm']
/** Larger than any release by far, in bytes. */
const LARGEST = 5_000_000

/** The files named, and those of the folders named (text and HTML, folders inside them too), in order of their names. */
export const readSources = async (paths: readonly string[]): Promise<SourceFile[]> => {
  const files = [...new Set((await Promise.all(paths.map(filesAt))).flat())]
  if (files.length === 0)
    throw new CannotGoOn(`There is no ${ENDINGS.join(', ')} file in ${paths.join(', ')}.`)
  return Promise.all(files.map(readSource))
}

const filesAt = async (given: string): Promise<string[]> => {
  const found = await stat(given).catch(() => {
    throw new CannotGoOn(`There is no file or folder ${given}.`)
  })
  if (!found.isDirectory()) return [path.normalize(given)]
  const entries = await readdir(given, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

const readSource = async (file: string): Promise<SourceFile> => {
  const { size } = await stat(file)
  if (size > LARGEST) throw new CannotGoOn(`${file} has ${size} bytes: no release is that long.`)
  const bytes = await readFile(file)
  return { source: file, raw: bytes.toString('utf8') }
}
