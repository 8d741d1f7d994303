import { describe, expect, it } from 'vitest'
import { toEncodedLength } from './entities'
import { toLine } from './line'
import { unwrapLines } from './unwrapLines'

const WIDTH = 67
const PARAGRAPHS = [
  "L'Alliance andine et l'AMH publient aujourd'hui la première carte commune des routes que prennent les cueilleurs de café.",
  "Les auteurs recommandent un carnet de santé unique, des contrats rédigés avant le départ et un numéro d'appel gratuit valable dans les quatre pays de la région andine, été comme hiver, sans formalités.",
  '« Les enfants restent les grands oubliés de ces voyages », explique Lucía Arrieta, spécialiste du travail saisonnier à Quito.',
]

/** Wraps as the tidier of the old site did: by the length of the encoded source, its tags included. */
function wrap(paragraph: string, width = WIDTH): string[] {
  const words = paragraph.split(' ')
  const lines = [words[0] ?? '']
  words.slice(1).forEach((word, index) => {
    const last = lines.at(-1) ?? ''
    const tags = (lines.length === 1 ? 3 : 0) + (index === words.length - 2 ? 4 : 0)
    if (toEncodedLength(last) + 1 + toEncodedLength(word) + tags > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  })
  return lines
}

const unwrap = (texts: readonly string[]) =>
  unwrapLines(texts.map((text, index) => toLine({ from: index + 1, text })))
const textsOf = (texts: readonly string[]): string[] => unwrap(texts).paragraphs.map(({ text }) => text)

describe('unwrapLines', () => {
  it('rebuilds what was wrapped at 67 columns of the encoded source', () => {
    const { paragraphs, flags, isWrapped } = unwrap(PARAGRAPHS.flatMap((paragraph) => wrap(paragraph)))
    expect(paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS)
    expect(flags.map(({ kind }) => kind)).toEqual(['hardWrapped'])
    expect(isWrapped).toBe(true)
  })

  it('keeps the one-word line that ends a paragraph', () => {
    // With `</p>` the last word would have passed the margin: it stood on a line of its own.
    const ending = ['raison des hivers très longs et des étés brûlants des', 'montagnes.']
    const lines = [
      ...wrap(PARAGRAPHS[0] ?? ''),
      'Il reste des questions que les auteurs ne tranchent pas, en',
      ...ending,
    ]
    expect(textsOf([...lines, ...wrap(PARAGRAPHS[1] ?? '')])).toEqual([
      PARAGRAPHS[0],
      'Il reste des questions que les auteurs ne tranchent pas, en raison des hivers très longs et des étés brûlants des montagnes.',
      PARAGRAPHS[1],
    ])
  })

  it('joins a figure cut by the margin', () => {
    const cut = [
      'Depuis le début de la longue crise, ce sont au moins 180',
      '000 personnes qui ont quitté le nord.',
    ]
    expect(textsOf([...cut, ...wrap(PARAGRAPHS[1] ?? '')])).toEqual([cut.join(' '), PARAGRAPHS[1]])
  })

  it('flags a paragraph that may end near the margin', () => {
    const lines = [
      'Les familles sont arrivées au centre par le bus du soir.',
      'Recommandations publiques ont été faites aux autorités,',
      'qui doivent maintenant y répondre.',
    ]
    const { paragraphs, flags } = unwrap([...lines, ...wrap(PARAGRAPHS[1] ?? '')])
    expect(paragraphs).toHaveLength(2)
    expect(flags).toContainEqual(expect.objectContaining({ kind: 'ambiguousBreak', line: 2 }))
  })

  it('guesses another margin, and says so', () => {
    const lines = PARAGRAPHS.flatMap((paragraph) => wrapPlain(`${paragraph} ${paragraph}`, 76))
    const { paragraphs, flags } = unwrap(lines)
    expect(paragraphs.map(({ text }) => text)).toEqual(
      PARAGRAPHS.map((paragraph) => `${paragraph} ${paragraph}`),
    )
    expect(flags[0]?.kind).toBe('wrapWidthGuessed')
  })

  it('leaves whole paragraphs alone', () => expect(textsOf(PARAGRAPHS)).toEqual(PARAGRAPHS))

  it('joins a paragraph that was cut in two, and says so', () => {
    const text = PARAGRAPHS[1] ?? ''
    const cut = text.indexOf(' avant')
    const { paragraphs, flags } = unwrap([PARAGRAPHS[0] ?? '', text.slice(0, cut), text.slice(cut + 1)])
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([PARAGRAPHS[0], text])
    expect(flags).toEqual([expect.objectContaining({ kind: 'brokenParagraph', line: 3 })])
  })

  it('keeps the lines of a list apart', () => {
    const items = ['• des abris', '• des vivres', '• des soins']
    expect(textsOf([PARAGRAPHS[0] ?? '', ...items])).toEqual([PARAGRAPHS[0], ...items])
  })
})

function wrapPlain(paragraph: string, width: number): string[] {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
