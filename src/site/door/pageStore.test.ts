import { describe, expect, it } from 'vitest'
import { PageStore } from './pageStore.mjs'

const page = (text: string) => ({ value: text, startedAt: 1, tags: [], text })
const KILOBYTES = 1024

describe('the store of pages', () => {
  it('drops what was not asked for longest, when it is full', () => {
    const store = new PageStore(5 * KILOBYTES)
    for (const key of ['a', 'b', 'c']) store.keep(key, page('x'.repeat(500)))
    store.find('a')
    store.keep('d', page('x'.repeat(500)))
    expect(store.find('b')).toBeNull()
    expect(store.find('a')).not.toBeNull()
    expect(store.find('d')).not.toBeNull()
    expect(store.bytes).toBeLessThanOrEqual(5 * KILOBYTES)
  })

  it('counts a page once, however often it is kept', () => {
    const store = new PageStore()
    store.keep('a', page('x'))
    const { bytes } = store
    store.keep('a', page('x'))
    expect(store.bytes).toBe(bytes)
    store.forget('a')
    store.forget('a')
    expect(store.bytes).toBe(0)
  })

  it('takes no page that is larger than itself', () => {
    const store = new PageStore(2 * KILOBYTES)
    store.keep('a', page('x'.repeat(3 * KILOBYTES)))
    expect(store.find('a')).toBeNull()
    expect(store.bytes).toBe(0)
  })
})
