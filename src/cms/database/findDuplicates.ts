import type { mongo } from 'mongoose'

export type Duplicate = { key: Record<string, unknown>; count: number }

/**
 * Keys that more than one document has, `limit` at most: the integrity check of what must be unique. It reads the
 * documents, not an index, so it also finds what slipped in while the index was missing. Documents that have none of
 * the fields are not compared.
 */
export const findDuplicates = async ({
  db,
  collection,
  fields,
  limit = 5,
}: {
  db: mongo.Db
  collection: string
  fields: string[]
  limit?: number
}): Promise<Duplicate[]> => {
  const names = fields.map((_, index) => `f${index}`) // a field's own name may hold a dot, which a group key may not
  const groups = await db
    .collection(collection)
    .aggregate<{ _id: Record<string, unknown>; count: number }>(
      [
        { $match: { $or: fields.map((field) => ({ [field]: { $exists: true } })) } },
        {
          $group: {
            _id: Object.fromEntries(names.map((name, index) => [name, `$${fields[index]}`])),
            count: { $sum: 1 },
          },
        },
        { $match: { count: { $gt: 1 } } },
        { $limit: limit },
      ],
      { allowDiskUse: true },
    )
    .toArray()
  return groups.map(({ _id, count }) => ({
    key: Object.fromEntries(fields.map((field, index) => [field, _id[`f${index}`]])),
    count,
  }))
}
