import type { Ref } from '@/newsroom/editions/content'
import type { Kind } from '@/newsroom/editions/kinds'
import { findEditions } from './findEditions'
import { groupByDocument, toLive, type Live } from './live'
import type { Reading } from './reading'

/** The live documents among these, in the order given. What is not live is left out. */
export const findLive = async <K extends Kind>(
  reading: Reading,
  kind: K,
  ids: readonly (Ref | undefined)[] | undefined,
): Promise<Live<K>[]> => {
  const wanted = [...new Set((ids ?? []).filter((id) => id !== undefined))]
  for (const id of wanted) reading.tags.add(`${kind}/${id}`)
  if (wanted.length === 0) return []
  const rows = await findEditions({
    kind: { equals: kind },
    standing: { equals: 'live' },
    document: { in: wanted },
  })
  const groups = groupByDocument(rows)
  return wanted.flatMap((id) => toLive(kind, groups.get(id) ?? [], reading.locale) ?? [])
}

/** The document itself if it is live. */
export const findOneLive = async <K extends Kind>(
  reading: Reading,
  kind: K,
  id: Ref | undefined,
): Promise<Live<K> | null> => (await findLive(reading, kind, [id]))[0] ?? null

/** Every live document of a kind of which there are few. */
export const findAllLive = async <K extends Kind>(reading: Reading, kind: K): Promise<Live<K>[]> => {
  reading.tags.add(kind)
  const rows = await findEditions({ kind: { equals: kind }, standing: { equals: 'live' } })
  return [...groupByDocument(rows).values()].flatMap((group) => toLive(kind, group, reading.locale) ?? [])
}
