import { publicHeaders } from './publicHeaders.mjs'
import { readMarks } from './readMarks.mjs'
import { stripScripts } from './stripScripts.mjs'

/**
 * What readers get of a page that Next rendered, and what the door remembers of it.
 *
 * @typedef {{ html: string, status: number, headers: Record<string, string>, tags: string[] }} PreparedPage
 */

/**
 * @param {string} html as Next rendered it
 * @param {string} pathname
 * @returns {PreparedPage}
 */
export const preparePage = (html, pathname) => {
  const marks = readMarks(html)
  const headers = publicHeaders(marks.status)
  if (marks.location) headers.location = marks.location
  if (isChosenByLanguage(pathname)) headers.vary = 'Accept-Language'
  return {
    html: stripScripts(marks.html),
    status: marks.status,
    headers,
    tags: [...marks.tags, `path:${pathname}`],
  }
}

/** The page for addresses without a language: which of the two is shown depends on what the reader asked for. */
const isChosenByLanguage = (/** @type {string} */ pathname) => pathname.endsWith('/~nowhere')
