import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { api, startTinyNewsroom } from './tinyNewsroom'

const database = testDatabase()
let payload: Payload
beforeAll(async () => void (payload = await startTinyNewsroom({ url: database.url })))
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

it('stores and finds a document', async () => {
  const { id } = await api(payload).create({
    collection: 'letters',
    data: { title: 'Bonjour' },
    locale: 'fr',
  })
  expect(await api(payload).findByID({ collection: 'letters', id, locale: 'fr' })).toMatchObject({
    title: 'Bonjour',
  })
})
