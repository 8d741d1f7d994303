import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import CacheHandler, { OLDEST, pathnameOf } from './cacheHandler.mjs'
import { EVERYTHING, MOST_TAGS, isStale, markStale } from './staleness.mjs'

const keyOf = (pathname: string) => `/route-cache/APP_PAGE/0a1b/$${pathname}`
const pageOf = (tags: string, status?: number) => ({
  kind: 'APP_PAGE',
  html: `<meta name="dateline-tags" content="${tags}"/>${status ? `<meta name="dateline-status" content="${status}"/>` : ''}<p>Text</p><script>1</script>`,
  rscData: Buffer.from('payload'),
  status: 200,
  headers: {},
})
let at = 0

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 + at++ * 10 * OLDEST })
})
afterEach(() => {
  markStale([EVERYTHING])
  vi.useRealTimers()
})

describe('the door', () => {
  const door = new CacheHandler()
  const render = async (pathname: string, page: ReturnType<typeof pageOf>, takes = 10) => {
    expect(await door.get(keyOf(pathname))).toBeNull()
    vi.advanceTimersByTime(takes)
    await door.set(keyOf(pathname), page)
    return page
  }

  it('changes the very page that Next sends, the first time too', async () => {
    const page = await render('/en/first', pageOf('releases'))
    expect(page.html).toBe('<p>Text</p>')
    expect(page.headers).toHaveProperty('content-security-policy')
    expect(page.rscData).toHaveLength(0)
    expect((await door.get(keyOf('/en/first')))?.value).toBe(page)
  })

  it('gives a page the status that it asks for', async () => {
    expect((await render('/en/gone', pageOf('releases', 410))).status).toBe(410)
  })

  it.each(['releases', 'releases/1', 'path:/en/marked', EVERYTHING])(
    'forgets a page that %s made stale',
    async (tag) => {
      await render('/en/marked', pageOf('releases releases/1'))
      vi.advanceTimersByTime(5)
      markStale([tag])
      expect(await door.get(keyOf('/en/marked'))).toBeNull()
    },
  )

  it('keeps a page that something else made stale', async () => {
    await render('/en/other', pageOf('releases/1'))
    vi.advanceTimersByTime(5)
    markStale(['releases/2', 'path:/fr/other'])
    expect(await door.get(keyOf('/en/other'))).not.toBeNull()
  })

  it('never keeps as new what began to be rendered before a commit', async () => {
    await door.get(keyOf('/en/raced'))
    vi.advanceTimersByTime(5)
    markStale(['releases/1'])
    vi.advanceTimersByTime(5)
    await door.set(keyOf('/en/raced'), pageOf('releases/1'))
    expect(await door.get(keyOf('/en/raced'))).toBeNull()
  })

  it('takes a page as old as the earlier of two requests that share its render', async () => {
    await door.get(keyOf('/en/shared'))
    vi.advanceTimersByTime(5)
    markStale(['releases/1'])
    vi.advanceTimersByTime(5)
    await door.get(keyOf('/en/shared'))
    await door.set(keyOf('/en/shared'), pageOf('releases/1'))
    expect(await door.get(keyOf('/en/shared'))).toBeNull()
  })

  it('keeps a 404 with its path, and no outage', async () => {
    await render('/en/news/soon', pageOf('releases', 404))
    expect(await door.get(keyOf('/en/news/soon'))).not.toBeNull()
    vi.advanceTimersByTime(1)
    markStale(['path:/en/news/soon'])
    expect(await door.get(keyOf('/en/news/soon'))).toBeNull()
    await render('/en/down', pageOf('', 503))
    expect(await door.get(keyOf('/en/down'))).toBeNull()
  })

  it('composes every page anew after a while, for what passes without an event', async () => {
    await render('/en/old', pageOf('releases'))
    vi.advanceTimersByTime(OLDEST)
    expect(await door.get(keyOf('/en/old'))).toBeNull()
  })

  it('shows nothing of a page that it could not prepare', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const page = { kind: 'APP_PAGE', html: null, status: 200, headers: {} }
    await door.get(keyOf('/en/broken'))
    await door.set(keyOf('/en/broken'), page)
    expect(page).toMatchObject({ html: '', status: 500 })
    expect(reported).toHaveBeenCalledOnce()
    reported.mockRestore()
  })

  it('lets nothing in but pages', async () => {
    await door.get('fetch-key')
    await door.set('fetch-key', { kind: 'FETCH' })
    expect(await door.get('fetch-key')).toBeNull()
  })

  it('reads the path of a page from its key', () => {
    expect(pathnameOf(keyOf('/fr/actualites/x'))).toBe('/fr/actualites/x')
  })
})

describe('staleness', () => {
  it('of the same millisecond counts as later: nothing old is shown as new', () => {
    const now = Date.now() + 1
    markStale(['offices/1'], now)
    expect(isStale(['offices/1'], now)).toBe(true)
    expect(isStale(['offices/1'], now + 1)).toBe(false)
  })

  it('only ever grows', () => {
    const now = Date.now() + 5
    markStale(['offices/2'], now)
    markStale(['offices/2'], now - 5)
    expect(isStale(['offices/2'], now)).toBe(true)
  })

  it('of too many things becomes that of everything', () => {
    const now = Date.now()
    markStale(
      Array.from({ length: MOST_TAGS + 1 }, (_, number) => `releases/${number}`),
      now,
    )
    expect(isStale([], now)).toBe(true)
    expect(isStale([], now + 1)).toBe(false)
  })
})
