import { PageStore } from './pageStore.mjs'
import { preparePage } from './preparePage.mjs'
import { isStale } from './staleness.mjs'

/**
 * The door of the public site. Next hands every static page to its cache handler before storing it *and* before
 * sending it, the first time too, so what `set` makes of a page is what readers get: without scripts, with a strict
 * policy, with the status it asked for.
 *
 * Loaded by path, once a process, as plain JavaScript. What does not pass here: pages that Next renders for one
 * request (the desk), its own error page, and route handlers (files), which set their own headers.
 *
 * An entry is as old as the start of its render: a page that read the database before a commit is never kept as new.
 */

const SHARED = Symbol.for('dateline.site.door')
/** After ten minutes a page is composed anew, whatever happened: days pass (rights, terms of a contact) without an event. */
export const OLDEST = 10 * 60_000
/** Renders that never came to an end are forgotten beyond this number. */
const MOST_RENDERS = 10_000

/** @returns {{ store: PageStore, renders: Map<string, number> }} */
const shared = () => (globalThis[SHARED] ??= { store: new PageStore(), renders: new Map() })

export default class CacheHandler {
  /** @param {string} key @returns {Promise<{ value: any, lastModified: number } | null>} */
  async get(key) {
    const { store, renders } = shared()
    const now = Date.now()
    const page = store.find(key)
    if (page && now - page.startedAt < OLDEST && !isStale(page.tags, page.startedAt))
      return { value: page.value, lastModified: page.startedAt }
    store.forget(key)
    if (renders.size > MOST_RENDERS) renders.clear()
    // the earlier of two: a render under way may be shared by a later request
    if (!renders.has(key)) renders.set(key, now)
    return null
  }

  /** @param {string} key @param {any} page @returns {Promise<void>} */
  async set(key, page) {
    const { store, renders } = shared()
    const startedAt = renders.get(key)
    renders.delete(key)
    if (page?.kind !== 'APP_PAGE') return
    const { tags, status } = openDoor(page, pathnameOf(key))
    if (status >= 500 || startedAt === undefined || isStale(tags, startedAt)) return
    store.keep(key, { value: page, startedAt, tags, text: page.html })
  }

  /** Next's own revalidation: nothing of ours uses it. */
  async revalidateTag() {}

  resetRequestCache() {}
}

/**
 * Changes the page in place, as Next sends the same object. If that fails nothing of it is shown: an error in here
 * must not let a page out as it was.
 *
 * @param {any} page
 * @param {string} pathname
 */
const openDoor = (page, pathname) => {
  try {
    const prepared = preparePage(page.html, pathname)
    Object.assign(page, {
      html: prepared.html,
      status: prepared.status,
      headers: prepared.headers,
      ...NO_PAYLOAD,
    })
    return prepared
  } catch (err) {
    console.error({ err, msg: 'A page could not be prepared and was not shown.', pathname })
    Object.assign(page, { html: '', status: 500, headers: { 'cache-control': 'no-store' }, ...NO_PAYLOAD })
    return { tags: [], status: 500 }
  }
}

/** The payload for Next's client runtime, which no reader has. */
const NO_PAYLOAD = { rscData: Buffer.alloc(0), segmentData: undefined, postponed: undefined }

/**
 * Next's key of an entry is `/route-cache/<kind>/<hash of the route>/$<pathname>`.
 *
 * @param {string} key
 * @returns {string}
 */
export const pathnameOf = (key) => {
  const at = key.indexOf('/$')
  return at < 0 ? key : key.slice(at + 2)
}
