/** What typography never touches: addresses, links, numbers to call, hours, and what a machine reads. */
const PROTECTED = new RegExp(
  [
    /\bhttps?:\/\/[^\s«»"]+/, // web addresses
    /\bwww\.[^\s«»"]+/,
    /\bmailto:[^\s«»"]+/,
    /(?<![\w.%+'-])[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/, // e-mail addresses
    /(?<![\w-])(?:[a-z0-9-]{1,63}\.){1,4}(?:int|org|com|net|gov|edu|example|info|fr|ch|eu|uk)(?:\/[^\s«»"]*)?(?![\w-])/, // bare domains
    /(?<![\w+])\+\s?\(?\d[\d \u00a0().\/–-]{5,26}\d(?:,? ?(?:ext|poste)\.? ?\d{1,6})?/, // numbers with a country
    /(?<![\d\p{L}])0\d(?:[ .-]\d{2}){4}(?!\d)/u, // French national numbers
    /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/, // hours
    /(?<![\d\p{L}])\d{1,2} ?[hH] ?(?:\d{2})?(?![\p{L}\d])/u,
    /&[a-z]{2,8};/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'giu',
)

/** Applies a rule to the words of a text, and leaves alone the spans that typography never touches. */
export function mapProse(text: string, rule: (prose: string) => string): string {
  let result = ''
  let end = 0
  for (const match of text.matchAll(PROTECTED)) {
    // The stop or sign that closes the sentence is not part of an address.
    const kept = /^(?:https?:|www\.|mailto:)/i.test(match[0])
      ? match[0].replace(/[.,;:!?)]{1,9}$/, '')
      : match[0]
    result += rule(text.slice(end, match.index)) + kept
    end = match.index + kept.length
  }
  return result + rule(text.slice(end))
}
