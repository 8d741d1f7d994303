/** Longest slug that is proposed, in characters. */
const LONGEST = 80

/**
 * The slug that a title proposes: lower case, accents off, œ as oe, words by hyphens, no more than 80 characters and
 * cut between words. Empty where the title has no letter or digit.
 */
export const proposeSlug = (title: string): string => {
  const slug = title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}
