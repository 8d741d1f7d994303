import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFrenchTypography } from './toFrenchTypography'

const NB = '\u00a0'
const NN = '\u202f'

describe('toFrenchTypography', () => {
  it.each([
    ['apostrophe between letters', "l'agence d'accueil", 'l’agence d’accueil'],
    ['apostrophe before a quotation', "l'« accueil »", `l’«${NB}accueil${NB}»`],
    ['guillemets with plain spaces', '« Oui », dit-elle', `«${NB}Oui${NB}», dit-elle`],
    ['guillemets glued to their words', '«Oui», dit-elle', `«${NB}Oui${NB}», dit-elle`],
    ['colon', 'a déclaré : « Non »', `a déclaré${NB}: «${NB}Non${NB}»`],
    ['colon without space', 'veuillez contacter:', `veuillez contacter${NB}:`],
    ['semicolon, exclamation, question', 'Oui ; non ! Quoi ?', `Oui${NN}; non${NN}! Quoi${NN}?`],
    ['signs without space', 'Oui; non! Quoi?', `Oui${NN}; non${NN}! Quoi${NN}?`],
    ['signs in a row', 'Quoi?! Non!!', `Quoi${NN}?! Non${NN}!!`],
    ['percent', '82% ou 26 %', `82${NN}% ou 26${NN}%`],
    ['figures', '2 500 agents, 1 240 000 visas', `2${NN}500 agents, 1${NN}240${NN}000 visas`],
    ['figures cut by a wrap', '180 000 personnes', `180${NN}000 personnes`],
    ['a year before a figure', 'en 2011 300 personnes', 'en 2011 300 personnes'],
    ['decimals', '3,6 ou 4,8 millions', '3,6 ou 4,8 millions'],
  ])('sets %s', (_name, before, after) => expect(toFrenchTypography(before)).toBe(after))

  it.each([
    ['an e-mail', 'presse@ahm.example'],
    ['an address', 'https://www.ahm.example/fr/news?a=1;b=2'],
    ['a bare address', 'www.ahm.example'],
    ['an international number', '+44 20 7946 0123'],
    ['a number in threes', '+1 212 555 0147'],
    ['a French number', '01 99 00 12 34'],
    ['an hour', 'à 10:30'],
    ['an hour with h', 'à 10 h 30'],
    ['a compound', 'Asie-Pacifique'],
    ['a word misspelt', 'dan sa ville'],
    ['a ratio', 'un pour 1:3'],
  ])('leaves %s alone', (_name, text) => expect(toFrenchTypography(text)).toBe(text))

  it('changes nothing the second time, and no word ever', () => {
    const piece = fc.constantFrom(
      'l',
      "'",
      ' ',
      '«',
      '»',
      ':',
      ';',
      '!',
      '?',
      '%',
      '12',
      '500',
      '000',
      NB,
      NN,
      'été',
      '.',
      ',',
      '"',
      '(',
      ')',
      '+33',
      '@',
      'www.',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        const once = toFrenchTypography(text)
        expect(toFrenchTypography(once)).toBe(once)
        expect(toLetters(once)).toBe(toLetters(text))
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  it('reads a long hostile text in no time', () => {
    const started = performance.now()
    for (const text of [
      ' '.repeat(300_000),
      '1 '.repeat(150_000),
      'a'.repeat(300_000),
      "l'".repeat(150_000),
      ' :'.repeat(150_000),
      '«'.repeat(300_000),
      'a.'.repeat(150_000),
    ])
      toFrenchTypography(text)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

const toLetters = (text: string): string => text.replace(/[\s\u00a0\u202f]/gu, '').replaceAll('’', "'")
