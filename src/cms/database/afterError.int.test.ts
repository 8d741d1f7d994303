import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '@/testing/database'
import { api, startTinyNewsroom, tinyConfig } from '../../testing/tinyNewsroom'

const database = testDatabase()
const config = tinyConfig({ url: database.url })
let payload: Payload
let id: string
beforeAll(async () => {
  payload = await startTinyNewsroom({ url: database.url })
  id = (await api(payload).create({ collection: 'letters', data: { title: 'text', pages: 2 } })).id
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const send = async (path: string, init: RequestInit = {}) => {
  const request = new Request(`http://localhost/api/letters${path}`, {
    headers: { 'content-type': 'application/json' },
    ...init,
  })
  const response = await handleEndpoints({ config, request })
  const body = await response.json()
  return { status: response.status, body }
}
const query = (name: string, value: string) => `?${encodeURIComponent(name)}=${encodeURIComponent(value)}`

/** Gone, one by one, when Payload checks a query before it hands it to the database. */
describe('landmine 11: odd input is answered with 500', () => {
  it.each([
    ['NUL in a pattern', query('where[title][like]', 'a\0b')],
    ['an object for a scalar', `?where[title][equals][$gt]=1`],
    ['text for a number', query('where[pages][equals]', 'two')],
    ['sorted by an operator', query('sort', '$natural')],
    ['near a field that is no point', query('where[title][near]', '1,2,3')],
    ['within nothing', query('where[place][within]', 'x')],
    ['ids that are none', query('where[id][in]', 'a,b')],
    ['a filter that is none', query('where', 'x')],
    ['a broken page', query('page', 'x')],
    ['a broken limit', query('limit', 'x')],
    ['a broken pattern', query('where[title][like]', '(')],
  ])('%s: not with 500', async (_, search) => {
    const { status } = await send(`${search}&locale=en`)
    expect(status).toBeLessThan(500)
  })

  it('an id that is none: 404', async () => expect((await send('/not-an-id')).status).toBe(404))

  it('text for a number, saved: 400', async () => {
    const { status } = await send(`/${id}`, { method: 'PATCH', body: JSON.stringify({ pages: 'two' }) })
    expect(status).toBe(400)
  })
})

/** Never gone: 16 MB is MongoDB's limit. Fields have limits of their own, far below it. */
it('landmine 15: a document above 16 MB is answered with 500: 400', async () => {
  const body = JSON.stringify({ notes: { text: 'x'.repeat(17 * 1024 * 1024) } })
  const { status, body: answer } = await send('', { method: 'POST', body })
  expect(status).toBe(400)
  expect(answer.errors[0].kind).toBe('input')
})
