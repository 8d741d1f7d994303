import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Locale } from '../languages/locales'
import type { Content } from './content'
import type { Kind } from './kinds'

/** The format that editions are written in today. Older ones are read through `upgradeContent`. */
export const FORMAT = 1

/** What the canonical bytes say: the content of one language of one document, and in which format. */
export type Sealed<K extends Kind = Kind> = { format: number; kind: K; locale: Locale } & Content<K>

export type Seal = { canonical: string; seal: string }

/**
 * The canonical text of an edition's content (RFC 8785: sorted keys, shortest numbers, UTF-8) and its seal:
 * the lower-case hexadecimal sha256 of those bytes, the same that `sha256sum` gives of the downloaded file.
 * Neither holds an edition number, a time or a name, so that the same text always has the same seal.
 */
export const sealOf = <K extends Kind>(kind: K, locale: Locale, content: Content<K>): Seal => {
  const sealed: Sealed<K> = { format: FORMAT, kind, locale, ...content }
  const canonical = canonicalize(sealed)
  if (canonical === undefined) throw new TypeError('An edition without content cannot be sealed.')
  return { canonical, seal: checksum(canonical) }
}

/** sha256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export const checksum = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Reads the canonical text of any format ever written. Throws where the format is newer than this program. */
export const readSealed = <K extends Kind>(kind: K, canonical: string): Content<K> => {
  const sealed = JSON.parse(canonical) as Sealed<K> // our own bytes: written by sealOf, immutable since
  if (sealed.kind !== kind) throw new TypeError(`This edition is of ${sealed.kind}, not of ${kind}.`)
  if (sealed.format > FORMAT)
    throw new RangeError(`Edition format ${sealed.format} is newer than this program (${FORMAT}).`)
  const { text, shared } = sealed
  return { text, shared } as Content<K> // same kind, same format: the two halves that sealOf put in
}
