/**
 * Which tags are stale since when. One table a process: it hangs on `globalThis` because Next loads this file by
 * path for the door and bundles it again for everything else, and both must see the same table.
 *
 * @typedef {Map<string, number>} Staleness tag → the moment (ms) at which everything rendered earlier became stale
 */

const TABLE = Symbol.for('dateline.site.staleness')
/** More tags than this are remembered as one: everything is stale. */
export const MOST_TAGS = 50_000
/** Every entry bears this tag, so that everything can be made stale at once. */
export const EVERYTHING = 'everything'

/** @returns {Staleness} */
const table = () => (globalThis[TABLE] ??= new Map())

/**
 * Makes every page that bears one of these tags stale: what was rendered, or began to be rendered, up to `now` is
 * never shown again. Call it after the commit.
 *
 * @param {readonly string[]} tags
 * @param {number} [now]
 * @returns {void}
 */
export const markStale = (tags, now = Date.now()) => {
  const stale = table()
  for (const tag of tags) stale.set(tag, Math.max(now, stale.get(tag) ?? 0))
  if (stale.size <= MOST_TAGS) return
  stale.clear()
  stale.set(EVERYTHING, now)
}

/**
 * Whether something that began to be rendered at `startedAt` and bears these tags is stale.
 *
 * @param {readonly string[]} tags
 * @param {number} startedAt
 * @returns {boolean}
 */
export const isStale = (tags, startedAt) => {
  const stale = table()
  return [EVERYTHING, ...tags].some((tag) => (stale.get(tag) ?? -1) >= startedAt)
}
