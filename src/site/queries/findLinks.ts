import type { Body, LinkTarget } from '@/newsroom/editions/content'
import { KINDS } from '@/newsroom/editions/kinds'
import { linksIn } from './linksIn'
import { findLive } from './findLive'
import { pathTo } from './pathTo'
import type { Reading } from './reading'

/** Where the links inside a text lead: the public path of each document that is live. */
export type Links = ReadonlyMap<string, string>

export const linkKey = (target: Exclude<LinkTarget, { href: string }>): string =>
  `${target.kind}/${target.id}`

/** Finds the documents that these texts link to. What is not live has no path, and prints as plain text. */
export const findLinks = async (reading: Reading, ...bodies: (Body | undefined)[]): Promise<Links> => {
  const targets = bodies.flatMap((body) => (body ? linksIn(body) : []))
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = targets.flatMap((target) => ('kind' in target && target.kind === kind ? [target.id] : []))
      return findLive(reading, kind, ids)
    }),
  )
  const links = new Map<string, string>()
  for (const document of found.flat()) {
    const path = pathTo(document, reading.locale)
    if (path) links.set(linkKey(document), path)
  }
  return links
}
