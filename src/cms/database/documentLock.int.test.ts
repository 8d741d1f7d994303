import { setTimeout as sleep } from 'node:timers/promises'
import { APIError, type CollectionBeforeChangeHook, type CollectionConfig, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { databaseOf } from './databaseOf'
import { lockDocument, takeLock } from './documentLock'
import { inTransaction } from './inTransaction'
import { api, startTinyNewsroom } from '../../testing/tinyNewsroom'

/** A person edits: the hook reads the track and refuses when it is frozen, as ours will; the test then holds it there. */
const refuseWhenFrozen: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) => {
  if (operation === 'create') return data
  const { docs } = await api(req.payload).find({
    collection: 'tracks',
    where: { key: { equals: originalDoc.id } },
    req,
  })
  if (docs[0]?.stage === 'inReview') throw new APIError('frozen', 409)
  await (context.afterReading as (() => Promise<void>) | undefined)?.()
  return data
}
const freezable = (slug: string, beforeOperation: (typeof lockDocument)[]): CollectionConfig => ({
  slug,
  fields: [{ name: 'title', type: 'text' }],
  lockDocuments: false,
  hooks: { beforeOperation, beforeChange: [refuseWhenFrozen] },
})

const database = testDatabase()
let payload: Payload
beforeAll(async () => {
  payload = await startTinyNewsroom({
    url: database.url,
    collections: [freezable('locked', [lockDocument]), freezable('unlocked', [])],
  })
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

/** A promise and the function that fulfils it. */
const signal = () => {
  let send = () => {}
  const sent = new Promise<void>((resolve) => (send = resolve))
  return { send, sent }
}

/**
 * One person edits while another submits, each held until the other has read, or a moment has passed: the worst
 * order. Returns the text that was submitted and the text that stands in the end.
 */
const raceEditAgainstSubmit = async (collection: 'locked' | 'unlocked') => {
  const { id } = await api(payload).create({ collection, data: { title: 'approved' } })
  const track = await api(payload).create({ collection: 'tracks', data: { key: id, stage: 'draft' } })
  const [submitRead, editRead, submitted] = [signal(), signal(), signal()]

  const submit = inTransaction(payload, null, async (req) => {
    if (collection === 'locked') await takeLock({ req, key: `${collection}:${id}` })
    const { title } = await api(payload).findByID({ collection, id, req })
    submitRead.send()
    await Promise.race([editRead.sent, sleep(collection === 'locked' ? 200 : 10_000)]) // the lock lets no edit read
    await api(payload).update({ collection: 'tracks', id: track.id, data: { stage: 'inReview' }, req })
    return title
  }).finally(() => [submitRead, submitted].forEach(({ send }) => send()))
  const afterReading = async () => (editRead.send(), Promise.race([submitted.sent, sleep(10_000)]))
  await submitRead.sent
  const edit = api(payload).update({ collection, id, data: { title: 'changed' }, context: { afterReading } })

  const [sealed] = await Promise.allSettled([submit, edit])
  const { title } = await api(payload).findByID({ collection, id })
  return { submitted: sealed.status === 'fulfilled' ? sealed.value : 'refused', stands: title }
}

/** Never gone: snapshot isolation is what MongoDB offers. The second test shows that the race is a race. */
describe('landmine 4: text saved while another person submits slips past the freeze', () => {
  it.each([1, 2, 3, 4, 5])('not when both take the lock first (%i)', async () => {
    expect(await raceEditAgainstSubmit('locked')).toEqual({ submitted: 'approved', stands: 'approved' })
  })
  it('it does without the lock', async () => {
    expect(await raceEditAgainstSubmit('unlocked')).toEqual({ submitted: 'approved', stands: 'changed' })
  })
})

const saveTwentyTimes = async (): Promise<string> => {
  const { id } = await api(payload).create({ collection: 'letters', data: { title: 'first' }, draft: true })
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      api(payload).update({ collection: 'letters', id, data: { title: `save ${n}` }, draft: true }),
    ),
  )
  return id
}

/** Gone when Payload itself waits for or retries a transaction that met a WriteConflict. */
it('landmine 5: parallel saves of one document are rejected: all 20 are stored', async () => {
  const id = await saveTwentyTimes()
  const { docs } = await api(payload).findVersions({
    collection: 'letters',
    where: { parent: { equals: id } },
    limit: 100,
  })
  const titles = docs.map(({ version }) => (version as { title: string }).title)
  expect(titles.sort()).toEqual(['first', ...Array.from({ length: 20 }, (_, n) => `save ${n}`)].sort())
})

/** Gone when Payload's createVersion takes the flag from all other versions, whatever their time. */
it('landmine 17: two versions of one document are both the latest: one is, after 20 parallel saves', async () => {
  const id = await saveTwentyTimes()
  const versions = databaseOf(payload.db.connection).collection('_letters_versions')
  const { ObjectId } = payload.db.connection.base.mongo
  expect(await versions.countDocuments({ parent: { $in: [id, new ObjectId(id)] } })).toBe(21)
  expect(await versions.countDocuments({ parent: { $in: [id, new ObjectId(id)] }, latest: true })).toBe(1)
})

/**
 * Never gone: an outer write that does not pass its req to a nested write of the same document waits for itself. It
 * must end, and say what it was. (With the limit shortened: the real one is 15 s.)
 */
it('landmine 8: a nested write without req waits for its own lock, and is told so', async () => {
  const outer = inTransaction(
    payload,
    null,
    async (req) => {
      await takeLock({ req, key: 'letters:1' })
      await inTransaction(payload, null, (other) => takeLock({ req: other, key: 'letters:1', waitMs: 200 }), {
        tries: 1,
      })
    },
    { tries: 1 },
  )
  await expect(outer).rejects.toThrow(/letters:1 is being changed by somebody else.*did not pass its req/)
})

describe('what takes the lock', () => {
  /** Holds the lock of `id` for a while; `run` must not be done before it is let go. */
  const isHeldUpBy = async (id: string, run: () => Promise<unknown>): Promise<boolean> => {
    const held = signal()
    let released = false
    const holder = inTransaction(payload, null, async (req) => {
      await takeLock({ req, key: `letters:${id}` })
      held.send()
      await sleep(200)
      released = true
    })
    await held.sent
    await run()
    const waited = released
    await holder
    return waited
  }
  const createLetter = () => api(payload).create({ collection: 'letters', data: { title: 'text' } })

  it('an update', async () => {
    const { id } = await createLetter()
    expect(
      await isHeldUpBy(id, () => api(payload).update({ collection: 'letters', id, data: { title: 'new' } })),
    ).toBe(true)
  })
  it('a deletion', async () => {
    const { id } = await createLetter()
    expect(await isHeldUpBy(id, () => api(payload).delete({ collection: 'letters', id }))).toBe(true)
  })
  it('a restoration, whose id is that of the version', async () => {
    const { id } = await createLetter()
    const { docs } = await api(payload).findVersions({
      collection: 'letters',
      where: { parent: { equals: id } },
    })
    const restore = () => api(payload).restoreVersion({ collection: 'letters', id: docs[0]?.id ?? '' })
    expect(await isHeldUpBy(id, restore)).toBe(true)
  })
  it('not a save of another document', async () => {
    const [one, other] = [await createLetter(), await createLetter()]
    expect(
      await isHeldUpBy(one.id, () =>
        api(payload).update({ collection: 'letters', id: other.id, data: { title: 'new' } }),
      ),
    ).toBe(false)
  })
})

describe('no way around the lock', () => {
  it('many documents at once are refused', async () => {
    const all = api(payload).update({
      collection: 'letters',
      where: { title: { exists: true } },
      data: { title: 'all' },
    })
    await expect(all).rejects.toThrow('one at a time')
  })
  it('a write without a transaction is refused', async () => {
    const { id } = await api(payload).create({ collection: 'letters', data: { title: 'text' } })
    const update = api(payload).update({
      collection: 'letters',
      id,
      data: { title: 'new' },
      disableTransaction: true,
    })
    await expect(update).rejects.toThrow('needs an open transaction')
  })
})
