import { findLinks, type Links } from './findLinks'
import { findOneLive } from './findLive'
import type { Live } from './live'
import type { Reading } from './reading'

export type PageView = {
  page: Live<'pages'>
  /** The pages above it, the nearest last. */
  ancestors: Live<'pages'>[]
  links: Links
}

/** Deeper than this is an accident. */
const DEEPEST = 5

/** Composes a page of the navigation's sections, with the way to it. */
export const composePage = async (reading: Reading, page: Live<'pages'>): Promise<PageView> => {
  const ancestors: Live<'pages'>[] = []
  let parent = page.shared.parent
  while (
    parent &&
    ancestors.length < DEEPEST &&
    parent !== page.id &&
    !ancestors.some(({ id }) => id === parent)
  ) {
    const above: Live<'pages'> | null = await findOneLive(reading, 'pages', parent)
    if (!above) break
    ancestors.unshift(above)
    parent = above.shared.parent
  }
  return { page, ancestors, links: await findLinks(reading, page.text.body) }
}
