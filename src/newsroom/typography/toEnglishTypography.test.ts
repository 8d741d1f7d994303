import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEnglishTypography } from './toEnglishTypography'

describe('toEnglishTypography', () => {
  it.each([
    ['an apostrophe between letters', "the agency's staff", 'the agency’s staff'],
    ['a space before a colon', 'She said : “No”', 'She said: “No”'],
    ['a space before a question mark', 'Why ? Because.', 'Why? Because.'],
  ])('sets %s', (_name, before, after) => expect(toEnglishTypography(before)).toBe(after))

  it.each([
    ['an e-mail', "o'neil@ahm.example"],
    ['an address', 'http://www.ahm.example/it'],
    ['an hour', 'at 10:30'],
    ['a figure', '1,240 people, 82%'],
  ])('leaves %s alone', (_name, text) => expect(toEnglishTypography(text)).toBe(text))

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      'a',
      "'",
      ' ',
      ':',
      ';',
      '!',
      '?',
      ',',
      '12',
      '"',
      '”',
      '(',
      ')',
      '@',
      'www.',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = toEnglishTypography(pieces.join(''))
        expect(toEnglishTypography(once)).toBe(once)
      }),
      { numRuns: 1500, seed: 7 },
    )
  })
})
