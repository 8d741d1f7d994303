import { describe, expect, it } from 'vitest'
import { buildPage, CONTACT, FIRST, HEADLINE, MENU, SECOND } from './testing/buildPage'
import { isEveryLineCounted } from './lineFates'
import { planImport } from './planImport'
import { REFUSALS } from './refusals'
import type { RefusalKind } from './types'

const PROSE =
  'L’AMH aide les autorités à concevoir des parcours d’accueil, forme leurs agents et met des interprètes à leur disposition dans toutes les régions.'

const CASES: readonly [name: string, kind: RefusalKind, raw: string, source?: string][] = [
  ['an empty file', 'empty', ''],
  ['blank lines alone', 'empty', '\n \n\t\n'],
  ['bytes', 'notText', `${buildPage()}\u0000\u0001`],
  ['a PDF', 'notText', '%PDF-1.4\n1 0 obj\n'],
  ['a word processor’s file', 'notText', '{\\rtf1\\ansi Communiqué}'],
  ['a file of many megabytes', 'tooLarge', 'a '.repeat(1_100_000)],
  ['a page read in the wrong encoding', 'wrongEncoding', buildPage().replaceAll('é', 'Ã©')],
  ['a page whose accents were lost', 'wrongEncoding', buildPage().replaceAll('é', '\ufffd')],
  ['a menu alone', 'navigationOnly', MENU.join('\n')],
  ['a title alone', 'noBody', buildPage({ body: [], contact: [] })],
  ['a title and a contact', 'noBody', buildPage({ body: [] })],
  ['a listing', 'listing', buildPage({ headline: ['Displaying 721 - 732 of 20317'], body: [FIRST, SECOND] })],
  [
    'a list of teasers',
    'listing',
    buildPage({ body: [FIRST, 'Lire la suite', SECOND, 'Lire la suite', PROSE, 'Lire la suite'] }),
  ],
  [
    'a listing’s address',
    'listing',
    buildPage(),
    'https://www.ahm.example/countries/search?created=All&page=60',
  ],
  [
    'a speech under its header',
    'speech',
    buildPage({ header: ['DG’s Statements and Speeches', '27 Nov 2023'] }),
  ],
  [
    'a speech by its greeting',
    'speech',
    buildPage({ body: ['Excellences, Mesdames et Messieurs,', PROSE, SECOND] }),
  ],
  ['a story’s address', 'story', buildPage(), 'https://www.ahm.example/fr/migrant-stories/le-retour'],
  ['a story under its header', 'story', buildPage({ menu: [], header: ['Histoire / Local'] })],
  ['a newsletter', 'newsletter', `Unable to see images? Click here\n${buildPage({ menu: [] })}`],
  [
    'a programme under the menu',
    'programme',
    buildPage({ headline: ['Accueil et intégration'], body: [PROSE, PROSE], contact: [] }),
  ],
  [
    'a programme with a contact',
    'programme',
    buildPage({ headline: ['Accueil et intégration'], body: [PROSE, PROSE] }),
  ],
  [
    'a recipe',
    'notARelease',
    'Soupe au potiron\nCouper le potiron en dés.\nFaire revenir les oignons.\nServir chaud.',
  ],
  [
    'a leadership page’s address',
    'otherPage',
    buildPage(),
    'https://www.ahm.example/fr/iom-organizational-structure',
  ],
  [
    'two pages in a file',
    'severalReleases',
    `${buildPage()}\n${buildPage({ headline: ['Une autre nouvelle'] })}`,
  ],
  [
    'two releases without menu',
    'severalReleases',
    `${buildPage()}\n${buildPage({ menu: [], headline: ['Une autre nouvelle'], body: [FIRST.replace('Sénégal', 'Mali'), SECOND] })}`,
  ],
  [
    'a feed’s page',
    'severalReleases',
    ['Posted: 09/19/2018 - 16:38Image: Region-Country: Africa', FIRST, 'Posted: 09/20/2018', SECOND].join(
      '\n',
    ),
  ],
  ['a feed', 'severalReleases', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
  [
    'a text whose lines were lost',
    'textLost',
    [HEADLINE, FIRST.slice(0, 120), SECOND.slice(0, 140), PROSE.slice(0, 100), ...CONTACT].join('\n'),
  ],
]

describe('what is no release', () => {
  it.each(CASES)('%s is refused: %s', (_name, kind, raw, source = 'file.txt') => {
    const planned = planImport({ source, raw, locale: 'fr' })
    expect(planned).toMatchObject({
      fate: 'refused',
      reasonKind: kind,
      reason: REFUSALS[kind],
      release: null,
      extras: null,
    })
    expect(isEveryLineCounted(planned.lines)).toBe(true)
  })

  it('each refusal has a case, and says in sentences what to do', () => {
    expect(new Set(CASES.map(([, kind]) => kind))).toEqual(new Set(Object.keys(REFUSALS)))
    for (const text of Object.values(REFUSALS))
      expect(text).toMatch(/^[A-Z].*[.:] [A-Z].*\.$|^[A-Z].*: .*\. [A-Z].*\.$/)
  })
})
