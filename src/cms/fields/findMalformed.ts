import type { FlattenedField, PayloadRequest } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'

type Fields = Readonly<Record<string, unknown>>

/** A value that no reader should get as it stands: where it is, and what is wrong with it in the person's language. */
export type Malformed = { path: string; message: string }

/** References and rich texts are judged by what an edition makes of them, not by their form. */
const JUDGED_BY_FORM = ['text', 'textarea', 'email', 'number', 'date', 'select', 'checkbox']

/**
 * What is filled in but wrong in one language of a working copy: an address with a space, a number nobody can dial,
 * an hour that no clock shows. A save never asks (half a number is kept as it was typed), so submitting must.
 */
export const findMalformed = async (options: {
  req: PayloadRequest
  kind: Kind
  /** The shared fields, and those of one language. */
  copy: Fields
}): Promise<Malformed[]> => {
  const { req, kind, copy } = options
  return findIn(req.payload.collections[kind].config.flattenedFields, copy, { req, copy, at: '' })
}

type Context = { req: PayloadRequest; copy: Fields; at: string }

const findIn = async (
  fields: readonly FlattenedField[],
  siblings: Fields,
  context: Context,
): Promise<Malformed[]> => {
  const found: Malformed[] = []
  for (const field of fields) {
    const value = siblings[field.name]
    const at = `${context.at}${field.name}`
    if (value === undefined || value === null || value === '') continue
    if (field.type === 'group')
      found.push(...(await findInOne(field.flattenedFields, value, { ...context, at: `${at}.` })))
    if (field.type === 'array' && Array.isArray(value))
      for (const [index, row] of value.entries())
        found.push(...(await findInOne(field.flattenedFields, row, { ...context, at: `${at}.${index}.` })))
    if (JUDGED_BY_FORM.includes(field.type)) {
      const message = await judge(field, value, siblings, context)
      if (message !== null) found.push({ path: at, message })
    }
  }
  return found
}

const findInOne = async (fields: readonly FlattenedField[], value: unknown, context: Context) =>
  isFields(value) ? findIn(fields, value, context) : []

type Validate = (value: unknown, options: object) => true | string | Promise<true | string>

/** What the field itself says of its value: our own check where it has one, or else Payload's of that type. */
const judge = async (field: FlattenedField, value: unknown, siblings: Fields, { req, copy, at }: Context) => {
  const validate = 'validate' in field ? field.validate : undefined
  if (typeof validate !== 'function') return null
  const options = {
    ...field,
    req,
    data: copy,
    siblingData: siblings,
    blockData: {},
    operation: 'update',
    path: [at],
    event: 'submit',
  }
  const answer = await (validate as Validate)(value, options) // each type of field has its own; all are called alike
  return typeof answer === 'string' ? answer : null
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
