import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPage, FIRST, SECOND } from './testing/buildPage'
import { isEveryLineCounted } from './lineFates'
import { planImport } from './planImport'

const SIZE = 40_000
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length))
const PIECES = [
  'a',
  ' ',
  'A ',
  'é',
  '"',
  '" ',
  '<',
  '<a ',
  '<a "',
  '<p>',
  '<p ',
  '<div>',
  '</a>',
  '<a href="x">',
  '<!--',
  '<svg>',
  '<script>',
  '&',
  '&amp;',
  '&#1;',
  'a@',
  '@a.',
  'a.a',
  '+1 ',
  '1 ',
  '1-',
  '(1',
  'Tel: ',
  'Tel: +1 ',
  '"" ',
  'alt="" ',
  'href="',
  '"x" href=',
  '"mailto:a@b.c">',
  "l'",
  '« ',
  '»',
  ' - ',
  'A - ',
  'Mali, ',
  '(',
  '\n',
  '-\n',
  'a\n',
  'A\n',
  '\n\n',
  'Mali - \n',
  'Pour plus d’informations ',
  'Pour plus d’informations, contacter\n',
  'For more ',
  'Pour ces questions, contacter\n',
  'financé par ',
  'cette ',
  'Print',
  'connexes\n',
  'www.',
  'http://',
  'Qui sommes nous\n',
  '. Pour plus ',
  '\u00a0',
  'Le A de ',
  "Aujourd'hui ",
  '1/1 ',
  'Dr. ',
  ' et A',
]

describe('hostile input', () => {
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))(
    '%s without end is read in linear time',
    (_name, piece) => {
      for (const raw of [fill(piece), buildPage({ body: [FIRST, fill(piece), FIRST] })]) {
        const started = performance.now()
        const plan = planImport({ source: 'x', raw, locale: 'fr' })
        expect(isEveryLineCounted(plan.lines)).toBe(true)
        expect(performance.now() - started).toBeLessThan(3000)
      }
    },
  )

  it('half a million characters of everything are read at once', () => {
    const raw = PIECES.map((piece) => piece.repeat(Math.ceil(8000 / piece.length))).join('\n')
    const started = performance.now()
    expect(isEveryLineCounted(planImport({ source: 'x', raw, locale: 'fr' }).lines)).toBe(true)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('whatever the lines, each is counted once and none makes the parser fail', () => {
    const line = fc.constantFrom(
      ...buildPage().split('\n'),
      ...PIECES.map((piece) => piece.trim()),
      '',
      'Communiqué / Global',
      'E-mail :',
      '"x" target="_blank" title=',
      '"">x',
      SECOND.slice(0, 60),
      SECOND.slice(60),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('en', 'fr'), (lines, locale) => {
        const raw = lines.join('\n')
        const plan = planImport({ source: 'x', raw, locale })
        expect(isEveryLineCounted(plan.lines)).toBe(true)
        expect((plan.fate === 'draft') === (plan.release !== null)).toBe(true)
        expect(plan.flags.every((flag) => flag.line >= 1 && flag.line <= plan.lines.total)).toBe(true)
        expect(plan.release?.body.every((text) => text !== '') ?? true).toBe(true)
        expect(planImport({ source: 'x', raw, locale })).toEqual(plan)
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})
