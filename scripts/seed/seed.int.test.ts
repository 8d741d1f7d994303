import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDesk, type TestDesk } from '../../src/testing/desk'
import { databaseOf } from '../../src/cms/database/databaseOf'
import { readSealed } from '../../src/newsroom/editions/seal'
import { CONTENT } from './content'
import { localesOf, refOf, stageOf } from './document'
import { readRegistry } from './registry'
import { seed } from './seed'

let desk: TestDesk
let ids: Map<string, string>
beforeAll(async () => {
  desk = await openTestDesk()
  await interruptedSeed(desk.payload)
  expect(await seed(desk.payload)).toBe(true)
  ids = (await readRegistry(desk.payload)).ids
}, 300_000)
afterAll(() => desk.close())

/** One that was killed when it was about to publish. */
const interruptedSeed = async (payload: Payload): Promise<void> => {
  const killed = new Error('killed')
  const say = (sentence: string): void => {
    if (sentence.includes('publishing: offices')) throw killed
  }
  await expect(seed(payload, { say })).rejects.toBe(killed)
}

const allOf = (collection: string) =>
  databaseOf(desk.payload.db.connection).collection(collection).find().sort({ _id: 1 }).toArray()
const everything = async () => {
  const names = await databaseOf(desk.payload.db.connection).listCollections({}, { nameOnly: true }).toArray()
  const kept = names
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('_leases') && !name.startsWith('_locks'))
    .sort()
  return Promise.all(kept.map(async (name) => [name, JSON.stringify(await allOf(name))] as const))
}

describe('the seed', () => {
  it('brings each text to its stage, also after it was interrupted', async () => {
    const tracks = await allOf('tracks')
    expect(tracks).toHaveLength(CONTENT.length * 2)
    for (const document of CONTENT) {
      for (const locale of localesOf(document)) {
        const track = tracks.find((one) => one.document === ids.get(refOf(document)) && one.locale === locale)
        expect([refOf(document), locale, track?.stage]).toEqual([
          refOf(document),
          locale,
          stageOf(document, locale),
        ])
      }
    }
  })

  it('publishes what was written, to the letter, approved by somebody who did not write it', async () => {
    const editions = await allOf('editions')
    for (const document of CONTENT) {
      for (const locale of localesOf(document)) {
        const edition = editions.find(
          (one) => one.document === ids.get(refOf(document)) && one.locale === locale,
        )
        if (stageOf(document, locale) !== 'published') {
          expect(edition).toBeUndefined()
          continue
        }
        const { text } = readSealed(document.kind, String(edition?.canonical))
        expect(plain(text)).toEqual(plain(document.text[locale]))
        expect(edition?.contributors).not.toContain(edition?.approvedBy)
      }
    }
  })

  it('lets releases appear on the day of their dateline', async () => {
    const editions = await allOf('editions')
    for (const document of CONTENT) {
      if (document.kind !== 'releases') continue
      const edition = editions.find((one) => one.document === ids.get(refOf(document)))
      if (edition && document.shared.datelineDate) {
        const limit = new Date(`${document.shared.datelineDate}T08:00:00.000Z`)
        expect(new Date(edition.publishedAt).getTime()).toBeLessThanOrEqual(limit.getTime())
      }
    }
  })

  it('changes nothing the second time', async () => {
    const before = await everything()
    expect(await seed(desk.payload)).toBe(false)
    expect(await everything()).toEqual(before)
  })
})

/** A text as an edition holds it: no empty lists, and here without files and ids, which the database gives. */
const plain = (text: unknown): unknown => JSON.parse(JSON.stringify(text, drop))

const drop = (name: string, value: unknown): unknown => {
  if (name === 'file' || name === 'id' || name === 'page') return null
  return Array.isArray(value) && value.length === 0 ? undefined : value
}
