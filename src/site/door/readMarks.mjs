/**
 * What a page tells the door about itself, in meta elements that readers never see (`DoorMarks.tsx` writes them).
 *
 * @typedef {object} Marks
 * @property {string[]} tags the documents the page is composed of
 * @property {number} status the status to answer with
 * @property {string | null} location where a page that moved is now
 * @property {string} html the page without the marks
 */

const MARK = /<meta name="dateline-(tags|status|location)" content="([^"]*)"\s*\/?>/g

/** @param {string} html @returns {Marks} */
export const readMarks = (html) => {
  /** @type {Record<string, string>} */
  const marks = {}
  const rest = html.replace(MARK, (_element, name, content) => {
    marks[name] = unescapeAttribute(content)
    return ''
  })
  return {
    tags: (marks.tags ?? '').split(' ').filter(Boolean),
    status: marks.status ? Number(marks.status) : 200,
    location: marks.location ?? null,
    html: rest,
  }
}

/** @param {string} text @returns {string} */
const unescapeAttribute = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
