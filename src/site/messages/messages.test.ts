import { describe, expect, it } from 'vitest'
import { en } from './en'
import { fr } from './fr'

type Entry = { path: string; value: unknown }

const entriesOf = (value: unknown, path = ''): Entry[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, path ? `${path}.${key}` : key))
    : [{ path, value }]

const shapeOf = ({ path, value }: Entry) =>
  `${path}:${typeof value === 'function' ? value.length : typeof value}`
/** What a message says, with stand-ins for what it is given. */
const textOf = ({ value }: Entry): string =>
  typeof value === 'function'
    ? String(value(...Array.from({ length: value.length }, (_, at) => at + 2)))
    : String(value)

const safe = (entry: Entry): string => {
  try {
    return textOf(entry)
  } catch {
    return '' // it wants words, not numbers: tried in the tests of what uses it
  }
}

describe('messages', () => {
  it('say the same things in both languages, with the same placeholders', () => {
    expect(entriesOf(fr).map(shapeOf).sort()).toEqual(entriesOf(en).map(shapeOf).sort())
  })

  it('are never empty', () => {
    for (const entry of [...entriesOf(en), ...entriesOf(fr)])
      if (typeof entry.value === 'string') expect(entry.value.trim(), entry.path).not.toBe('')
  })

  it('in French keep high signs and guillemets with their word by a hard space', () => {
    for (const entry of entriesOf(fr)) {
      expect(safe(entry), entry.path).not.toMatch(/ [:;!?»]|« /)
      expect(safe(entry), entry.path).not.toMatch(/[a-zé](?:[;!?»]|:(?!\/))/)
    }
  })

  it('use curly apostrophes, in both languages', () => {
    for (const entry of [...entriesOf(en), ...entriesOf(fr)])
      expect(safe(entry), entry.path).not.toMatch(/\w'\w/)
  })
})
