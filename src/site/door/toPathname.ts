/** The public path that a route's segments were cut from, unescaped once. */
export const toPathname = (segments: readonly string[]): string => `/${segments.map(unescape).join('/')}`

const unescape = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // not an escape: nothing of ours is called that, so it will not be found
  }
}
