import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

type Fields = Record<string, unknown>

/**
 * A group that is sent as null is one whose fields are all empty. Payload reads a null group as if it were there
 * and ends with a 500; and a group that is left out keeps what it held.
 */
export const emptyGroups: CollectionBeforeOperationHook = ({ args, operation, collection }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown } // of all that an operation is given, only this matters here
  return isFields(data) ? { ...args, data: fill(data, collection.flattenedFields) } : args
}

const fill = (data: Fields, fields: readonly FlattenedField[]): Fields => {
  const filled = fields.flatMap((field): [string, unknown][] => {
    const value = data[field.name]
    if (value === undefined) return []
    if (field.type === 'group') {
      const empty = () => Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null]))
      return [[field.name, fillOne(value ?? empty(), field.flattenedFields)]]
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return [[field.name, value.map((row) => fillOne(row, field.flattenedFields))]]
  })
  return { ...data, ...Object.fromEntries(filled) }
}

const fillOne = (value: unknown, fields: readonly FlattenedField[]): unknown =>
  isFields(value) ? fill(value, fields) : value

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
