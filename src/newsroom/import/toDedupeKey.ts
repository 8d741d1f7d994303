const LETTERS_OF_BODY = 200

/**
 * Two copies of one release (another host, another layout, wrapped or not) have the same key: the title and the first
 * 200 letters of the body, without case, accents, spaces or punctuation.
 */
export function toDedupeKey({
  headline,
  body,
}: {
  headline: string | null
  body: readonly string[]
}): string {
  let letters = ''
  for (const paragraph of body) {
    if (letters.length >= LETTERS_OF_BODY) break
    letters += fold(paragraph.slice(0, 2 * LETTERS_OF_BODY))
  }
  return `${fold(headline ?? '')}|${letters.slice(0, LETTERS_OF_BODY)}`
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
