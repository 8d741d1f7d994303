import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import type { FileRef } from '@/newsroom/editions/content'
import { findFile } from '../queries/findFile'
import { CACHE_CONTROL } from './publicHeaders.mjs'

/**
 * Answers for /files/<sha256>/<name>. The edition is asked each time, and shared caches may keep the bytes no longer than a
 * page: a suspension takes the picture down with the text.
 */
export const answerFile = async (
  segments: readonly string[],
  ifNoneMatch: string | null,
): Promise<Response> => {
  const [sha256, name] = segments
  if (segments.length !== 2 || !sha256 || !/^[0-9a-f]{64}$/.test(sha256)) return refuse(404)
  let file: FileRef | null
  try {
    file = await findFile(sha256)
  } catch (err) {
    console.error({ err, msg: 'A file could not be looked up.', sha256 })
    return refuse(503)
  }
  if (!file || file.name !== name) return refuse(404)
  const etag = `"${sha256}"`
  const headers = fileHeaders(file, etag)
  if (matches(ifNoneMatch, etag)) return new Response(null, { status: 304, headers })
  const onDisk = pathOnDisk(file)
  const size = await sizeOf(onDisk)
  if (size === null) {
    console.error({ msg: 'A file that an edition names is missing on disk.', sha256 })
    return refuse(404)
  }
  // Node's stream and the web's are one at run time, two for the types
  const bytes = Readable.toWeb(createReadStream(onDisk)) as ReadableStream<Uint8Array>
  return new Response(bytes, { headers: { ...headers, 'content-length': String(size) } })
}

/** Pictures that a browser shows without running anything. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']

const fileHeaders = (file: FileRef, etag: string): Record<string, string> => ({
  'content-type': file.mimeType,
  'content-disposition': `${SHOWN.includes(file.mimeType) ? 'inline' : 'attachment'}; filename*=UTF-8''${escapeName(file.name)}`,
  'cache-control': CACHE_CONTROL,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  etag,
})

/** As RFC 5987 wants it, which is stricter than addresses are. */
const escapeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const matches = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')

/** Stored under its checksum and the ending of its name. */
const pathOnDisk = (file: FileRef): string => {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(file.name)?.[1]?.toLowerCase()
  return path.join(env().mediaDir, ending ? `${file.sha256}.${ending}` : file.sha256)
}

const sizeOf = async (file: string): Promise<number | null> => {
  try {
    return (await stat(file)).size
  } catch {
    return null // not there: the caller says so, with the checksum
  }
}

const refuse = (status: 404 | 503): Response =>
  new Response(null, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
