import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { CannotGoOn } from '../database/say'

/** A file that may hold a release. `source` is its path as a person would name it, from where the command runs. */
export type SourceFile = { source: string; raw: string }

const ENDINGS = ['.txt', '.html', '.htm']
/** Larger than any release by far, in bytes: no more is read of a file. */
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
  const handle = await open(file)
  try {
    // One byte more than any release has: the plan refuses it as too large, and the others go on.
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(Math.min((await handle.stat()).size, LARGEST)),
    })
    return { source: file, raw: buffer.subarray(0, bytesRead).toString('utf8') }
  } finally {
    await handle.close()
  }
}
