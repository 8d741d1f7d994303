/** Small words that one language uses all the time and the others do not. */
const WORDS = {
  fr: new Set(
    'le la les des du une et à au aux dans pour par sur avec est sont ont qui que ce cette ces leurs ses été plus'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in for with from by is are was were has have that this these their its at on as be been'.split(
      ' ',
    ),
  ),
  es: new Set('el los las del una y en para por con es son que su sus al se como más está fue'.split(' ')),
}

export type GuessedLanguage = keyof typeof WORDS

/** How often a text uses the small words of each language. */
export function countSmallWords(text: string): Record<GuessedLanguage, number> {
  const counts = { fr: 0, en: 0, es: 0 }
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (WORDS.fr.has(word)) counts.fr += 1
    if (WORDS.en.has(word)) counts.en += 1
    if (WORDS.es.has(word)) counts.es += 1
  }
  return counts
}

/** The language that a text is surely written in; null when it is too short or too mixed to tell. */
export function guessLanguage(text: string): GuessedLanguage | null {
  const counts = countSmallWords(text)
  const [first, second] = (Object.keys(counts) as GuessedLanguage[]) // the table's own keys
    .sort((one, other) => counts[other] - counts[one])
  if (first === undefined || second === undefined) return null
  return counts[first] >= 12 && counts[first] >= 2.5 * counts[second] ? first : null
}
