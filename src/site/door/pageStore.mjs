/**
 * The pages the door keeps: least recently used first out, bounded by bytes.
 *
 * @typedef {{ value: any, startedAt: number, tags: string[], bytes: number }} KeptPage
 */

export const MOST_BYTES = 128 * 1024 * 1024
/** An entry costs this much beside its text. */
const OVERHEAD = 1024

export class PageStore {
  /** @type {Map<string, KeptPage>} in order of use, oldest first */
  #pages = new Map()
  #bytes = 0

  /** @param {number} [mostBytes] */
  constructor(mostBytes = MOST_BYTES) {
    this.mostBytes = mostBytes
  }

  get bytes() {
    return this.#bytes
  }

  /** @param {string} key @returns {KeptPage | null} */
  find(key) {
    const page = this.#pages.get(key)
    if (!page) return null
    this.#pages.delete(key)
    this.#pages.set(key, page)
    return page
  }

  /** @param {string} key @param {Omit<KeptPage, 'bytes'> & { text: string }} page @returns {void} */
  keep(key, { text, ...page }) {
    this.forget(key)
    const bytes = Buffer.byteLength(text) + Buffer.byteLength(key) + OVERHEAD
    if (bytes > this.mostBytes) return
    this.#pages.set(key, { ...page, bytes })
    this.#bytes += bytes
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.mostBytes) return
      this.forget(oldest)
    }
  }

  /** @param {string} key @returns {void} */
  forget(key) {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0
    this.#pages.delete(key)
  }
}
