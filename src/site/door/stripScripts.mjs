/**
 * Takes out of a page what only Next's client runtime needs: its scripts, their preloads and the payload they carry.
 * Structured data (`application/ld+json`) stays: no browser runs it.
 *
 * @param {string} html
 * @returns {string}
 */
export const stripScripts = (html) =>
  html
    .replace(SCRIPT, (element, attributes) => (LD_JSON.test(attributes) ? element : ''))
    .replace(LINK, (element) => (FOR_SCRIPTS.test(element) ? '' : element))
    .replace(LEFTOVERS, '')

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi
const LD_JSON = /\btype="application\/ld\+json"/i
const LINK = /<link\b[^>]*>/gi
const FOR_SCRIPTS = /\bas="script"|\brel="modulepreload"/i
/** Markers by which React finds its place again, an empty container of the router's, and an id nothing refers to. */
const LEFTOVERS = /<!--\/?\$[!?~&]?-->|<!-- -->|<div hidden="">(?:<!--[^>]*-->)*<\/div>| id="_R_"/g
