import { describe, expect, it } from 'vitest'
import { buildPage, CONTACT, FIRST, HEADLINE, MENU, SECOND } from './testing/buildPage'
import { isEveryLineCounted } from './lineFates'
import { planImport } from './planImport'
import { toSourceReport } from './toSourceReport'
import type { FlagKind, PlannedImport } from './types'

const plan = (raw: string, locale: 'en' | 'fr' = 'fr', source = 'old/release.txt'): PlannedImport => {
  const planned = planImport({ source, raw, locale })
  expect(isEveryLineCounted(planned.lines)).toBe(true)
  return planned
}
const kinds = (planned: PlannedImport): FlagKind[] => planned.flags.map(({ kind }) => kind)

describe('a whole page', () => {
  const planned = plan(buildPage())

  it('is a draft, its dateline apart from its text, its typography set', () => {
    expect(planned.fate).toBe('draft')
    expect(planned.release).toMatchObject({ locale: 'fr', headline: HEADLINE, subtitle: null, captions: [] })
    expect(planned.release?.dateline).toEqual({ place: 'Sénégal', date: null, raw: 'Sénégal -' })
    expect(planned.release?.body[0]).toMatch(/^Un centre d’accueil/)
    expect(planned.release?.body[1]).toMatch(/^«\u00a0Les familles/)
  })

  it('always lacks the day it was published', () => expect(kinds(planned)).toContain('noPublicationDate'))

  it('counts the paragraph that carries the dateline as dateline', () =>
    expect(planned.lines).toEqual({
      total: 26,
      navigation: 18,
      headline: 1,
      dateline: 1,
      body: 1,
      contact: 5,
      residue: 0,
      unplaced: 0,
    }))

  it('reports what the command prints, and nothing else', () => {
    const report = toSourceReport({ plan: planned, isUnchanged: false })
    expect(Object.keys(report)).toEqual(['source', 'fate', 'reason', 'release', 'flags', 'lines'])
    expect(toSourceReport({ plan: planned, isUnchanged: true }).fate).toBe('unchanged')
  })
})

describe('the headline', () => {
  it.each<[string, string[], string | null, FlagKind]>([
    ['printed twice', [HEADLINE, 'Print', HEADLINE], HEADLINE, 'headlineDoubled'],
    ['printed twice on one line', [`${HEADLINE}Print${HEADLINE}`], HEADLINE, 'headlineDoubled'],
    ['missing', [], null, 'noHeadline'],
    [
      'in English on a French page',
      ['Senegal Flood Shelter Opens Doors'],
      'Senegal Flood Shelter Opens Doors',
      'headlineOtherLanguage',
    ],
    ['in capitals', ['UN CENTRE POUR LES FAMILLES'], 'UN CENTRE POUR LES FAMILLES', 'headlineInCapitals'],
    [
      'without accents',
      ['Un centre pour la securite des familles'],
      'Un centre pour la securite des familles',
      'headlineWithoutAccents',
    ],
    [
      'with the page’s label inside',
      ['Communiqué de presse : un centre à Podor'],
      'Communiqué de presse\u00a0: un centre à Podor',
      'headlineWithTypeLabel',
    ],
  ])('%s', (_name, headline, expected, kind) => {
    const planned = plan(buildPage({ headline }))
    expect(planned.release?.headline).toBe(expected)
    expect(planned.release?.body).toHaveLength(2)
    expect(kinds(planned)).toContain(kind)
  })
})

describe('a headline that opens with a place', () => {
  it('is a headline, however long', () => {
    const headline = `Haïti - ${HEADLINE}, avec le soutien de ses partenaires et des familles de tout le quartier que les crues ont détruit`
    const planned = plan(buildPage({ headline: [headline] }))
    expect(planned.release).toMatchObject({ headline, dateline: { place: 'Sénégal' } })
  })
})

describe('before the text', () => {
  it('a short line without full stop is the subtitle', () => {
    const planned = plan(buildPage({ body: ['Près de 1 800 personnes attendues', FIRST, SECOND] }))
    expect(planned.release?.subtitle).toBe('Près de 1\u202f800 personnes attendues')
    expect(planned.release?.body).toHaveLength(2)
    expect(planned.lines.headline).toBe(2)
  })

  it.each([
    'Photo : AMH/Moussa Diop',
    'Photo: AMH',
    '© AMH 2014',
    'Une famille devant le centre. Photo : AMH',
  ])('« %s » is a caption', (caption) => {
    const planned = plan(buildPage({ body: [caption, FIRST, SECOND] }))
    expect(planned.release?.captions).toHaveLength(1)
    expect(planned.release?.body).toHaveLength(2)
  })

  it('a lead that says the same twice is flagged and kept', () => {
    const planned = plan(buildPage({ body: [FIRST.replace('Sénégal - ', ''), FIRST, SECOND] }))
    expect(planned.release?.body).toHaveLength(3)
    expect(planned.release?.dateline?.place).toBe('Sénégal')
    expect(kinds(planned)).toContain('duplicateLead')
  })

  it('a dateline on its own line is a line of its own', () => {
    const planned = plan(
      buildPage({ body: ['Dakar, 25 août 2014', FIRST.replace('Sénégal - ', ''), SECOND] }),
    )
    expect(planned.release?.dateline).toEqual({
      place: 'Dakar',
      date: '25 août 2014',
      raw: 'Dakar, 25 août 2014',
    })
    expect(planned.extras?.isoDate).toBe('2014-08-25')
    expect(planned.release?.body).toHaveLength(2)
  })

  it('no dateline is flagged, never guessed', () => {
    const planned = plan(buildPage({ body: [FIRST.replace('Sénégal - ', ''), SECOND] }))
    expect(planned.release?.dateline).toBeNull()
    expect(kinds(planned)).toContain('noDateline')
  })
})

describe('the words', () => {
  it.each<[FlagKind, string]>([
    ['relativeTime', 'La formation débute demain.'],
    ['relativeTime', "Le rapport paraît aujourd'hui."],
    ['relativeTime', 'Elle s’est tenue la semaine dernière.'],
    ['lostLigature', 'Les mesures sont mises en uvre.'],
    ['gluedWords', 'Les famillesLes enfants sont là.'],
    ['gluedWords', 'Elle a réuni des personnes:184 546 en tout.'],
    ['capitalWithoutAccent', 'A travers le pays, les Etats agissent.'],
    ['ambiguousDate', 'Le bateau est parti (01/11).'],
    ['linkWithoutTarget', 'Le rapport est disponible ici.'],
    ['footnote', 'Les familles* sont arrivées.'],
    ['twoSpellings', 'Le Viet Nam, ou Vietnam, participe.'],
    [
      'unfinishedParagraph',
      'Les familles qui ont quitté la vallée du fleuve ont reçu des abris, des vivres et les',
    ],
    ['subheading', 'Un projet de long terme'],
  ])('%s is flagged where it stands: « %s »', (kind, sentence) => {
    const planned = plan(buildPage({ body: [FIRST, sentence, SECOND] }))
    const flag = planned.flags.find((found) => found.kind === kind)
    expect(flag?.line).toBe(21)
    expect(flag?.text).toMatch(/\.|»$/)
    expect(planned.release?.body).toHaveLength(3)
  })

  it('source typos are kept', () => {
    const planned = plan(
      buildPage({ body: [FIRST, 'Une autre façon dan sa région, ajoute t-il, ces projet.', SECOND] }),
    )
    expect(planned.release?.body[1]).toBe('Une autre façon dan sa région, ajoute t-il, ces projet.')
  })

  it('a text in one block is flagged', () => {
    const planned = plan(
      buildPage({
        body: [
          `${FIRST} ${'Les équipes distribuent des lampes et du savon aux familles du quartier. '.repeat(20).trim()}`,
        ],
      }),
    )
    expect(kinds(planned)).toContain('singleParagraph')
  })

  it('a text in the other language is flagged', () => {
    const english =
      'Thailand – ' +
      'The agency has opened a shelter for the families that the floods have left without a roof in the valley. '
        .repeat(3)
        .trim()
    expect(kinds(plan(buildPage({ body: [english] })))).toContain('otherLanguage')
  })

  it('a quotation over two paragraphs stays as typed', () => {
    const planned = plan(
      buildPage({ body: [FIRST, '« Nous restons.', 'Nous bâtirons. », a déclaré Awa Sarr.'] }),
    )
    expect(planned.release?.body.slice(1)).toEqual([
      '«\u00a0Nous restons.',
      'Nous bâtirons.\u00a0», a déclaré Awa Sarr.',
    ])
  })

  it('funders and partners are proposed, the organisation itself never', () => {
    const planned = plan(
      buildPage({
        body: [
          FIRST,
          'Financé par le gouvernement du Luxembourg, le projet est co-organisé par l’AMH et le Ministère de la santé.',
        ],
      }),
    )
    expect(planned.extras?.proposals).toEqual({
      funders: ['gouvernement du Luxembourg'],
      partners: ['Ministère de la santé'],
    })
  })
})

describe('lines that belong nowhere', () => {
  it('after the contact are unplaced and quoted', () => {
    const boilerplate =
      'L’AMH, fondée en 1963, est une organisation intergouvernementale qui réunit 112 Etats membres et compte 74 bureaux à travers le monde entier.'
    const planned = plan([buildPage(), boilerplate].join('\n'))
    expect(planned.lines.unplaced).toBe(1)
    expect(planned.flags.find(({ kind }) => kind === 'textAfterContact')?.line).toBe(27)
    expect(planned.release?.contact.people).toHaveLength(1)
  })

  it('a note that follows the contact is no contact', () => {
    const note =
      'Le fleuve traverse quatre pays et ses crues sont suivies depuis 1904 par les services hydrologiques de la région tout entière.'
    const planned = plan(buildPage({ contact: [...CONTACT, 'Note aux rédacteurs', note] }))
    expect(planned.release?.contact.people).toHaveLength(1)
    expect(planned.lines.unplaced).toBe(2)
  })

  it('related links are unplaced, their picture residue', () => {
    const planned = plan(
      buildPage({
        body: [FIRST, SECOND, 'connexes', 'alt="" border="0" src=', '"/jahia/webdav/don.gif">', 'un don'],
      }),
    )
    expect(planned.release?.body).toHaveLength(2)
    expect(planned.lines).toMatchObject({ residue: 2, unplaced: 2 })
    expect(kinds(planned)).toEqual(expect.arrayContaining(['relatedLinks', 'imageLost']))
  })

  it('a feed’s labels are unplaced, and its day is shown', () => {
    const planned = plan(
      buildPage({ body: ['Posted: Wednesday, September 19, 2018 - 17:11', FIRST, SECOND] }),
    )
    expect(planned.lines.unplaced).toBe(1)
    expect(kinds(planned)).toContain('publicationDateFound')
  })

  it('blank lines share the fate of the line before, and a final newline is no line', () => {
    const planned = plan(`${buildPage({ body: [FIRST, '', SECOND, ''] })}\n`)
    expect(planned.lines).toMatchObject({ total: 28, dateline: 2, body: 2 })
  })

  it('menus without end give up their known labels alone', () => {
    const planned = plan(buildPage({ menu: MENU.slice(0, -1) }))
    expect(planned.release?.headline).toBe(HEADLINE)
    expect(kinds(planned)).toContain('navigationUnfinished')
  })
})

describe('other layouts', () => {
  it('a page header on one line or two is no text', () => {
    for (const header of [
      ['Communiqué / Global', ''],
      ['Communiqué', 'Global', ''],
    ]) {
      const planned = plan(buildPage({ menu: [], header, body: ['', FIRST, '', '', '', SECOND, ''] }))
      expect(planned.release).toMatchObject({ headline: HEADLINE, dateline: { place: 'Sénégal' } })
      expect(planned.release?.body).toHaveLength(2)
      expect(planned.extras?.family).toBe('header')
    }
  })

  it('two copies of one release have one key', () => {
    const one = plan(buildPage())
    const other = plan(
      buildPage({
        menu: [],
        header: ['Communiqué / Global'],
        body: ['', FIRST.replace('’', "'"), '', SECOND],
      }),
    )
    expect(other.extras?.dedupeKey).toBe(one.extras?.dedupeKey)
  })

  it('a bare text is a draft that somebody must check', () =>
    expect(kinds(plan(buildPage({ menu: [] })))).toContain('bareText'))

  it('Windows line ends, a byte order mark and decomposed accents change nothing', () => {
    const planned = plan(`\ufeff${buildPage().normalize('NFD').replaceAll('\n', '\r\n')}`)
    expect(planned.release).toEqual(plan(buildPage()).release)
  })

  it('the address of a news page shows a release that nothing else does', () => {
    const raw = [HEADLINE, 'Un centre a ouvert.', 'Il est grand.'].join('\n')
    expect(plan(raw, 'fr', 'https://www.ahm.example/fr/news/un-centre').fate).toBe('draft')
    expect(plan(raw, 'fr', 'un-centre.txt').fate).toBe('refused')
  })

  it('a contact without lead-in is known by its numbers', () => {
    const planned = plan(buildPage({ contact: CONTACT.slice(1) }))
    expect(planned.release?.contact.people[0]).toMatchObject({
      name: 'Awa Ndiaye Sarr',
      office: 'AMH Sénégal',
    })
    expect(planned.release?.body).toHaveLength(2)
    expect(kinds(planned)).toContain('contactWithoutLeadIn')
  })

  it('a sentence that asks to contact somebody is text, not the contact', () => {
    const asks =
      'Pour obtenir ces informations, les familles peuvent contacter la mairie de leur commune dès ce mois.'
    const planned = plan(buildPage({ body: [FIRST, asks, SECOND] }))
    expect(planned.release?.body).toHaveLength(3)
    expect(planned.release?.contact.people).toHaveLength(1)
    expect(planned.lines.unplaced).toBe(0)
  })

  it('a contact that closes the last paragraph is taken out of it', () => {
    const inline =
      'Pour plus d’informations, veuillez contacter Awa Ndiaye Sarr, AMH Sénégal, Tel: +33 1 99 00 12 34.'
    const planned = plan(buildPage({ body: [FIRST, `${SECOND} ${inline}`], contact: [] }))
    expect(planned.release?.body[1]).toMatch(/»$/)
    expect(planned.release?.contact).toMatchObject({ raw: [inline], people: [{ name: 'Awa Ndiaye Sarr' }] })
    expect(kinds(planned)).toContain('contactWithoutEmail')
  })

  it('an address that was lost is said to be lost, once', () => {
    const planned = plan(buildPage({ contact: [...CONTACT.slice(0, 4), 'Email: "" target="_blank" title='] }))
    expect(planned.release?.contact.people[0]?.emails).toEqual([])
    expect(kinds(planned).filter((kind) => kind === 'emailLost')).toHaveLength(1)
  })

  it('a contact whose values are gone keeps its name', () => {
    const planned = plan(buildPage({ contact: [...CONTACT.slice(0, 3), 'Tél. :', 'Email :'] }))
    expect(planned.release?.contact.people[0]?.name).toBe('Awa Ndiaye Sarr')
    expect(kinds(planned)).toEqual(expect.arrayContaining(['phoneLost', 'emailLost']))
  })

  it('entities in text are read, and flagged', () => {
    const planned = plan(buildPage({ body: [FIRST.replace('é', '&eacute;'), SECOND] }))
    expect(planned.release?.dateline?.place).toBe('Sénégal')
    expect(kinds(planned)).toContain('entitiesDecoded')
  })

  it('invisible characters are taken out, and flagged', () => {
    const planned = plan(buildPage({ body: [FIRST, SECOND.replace('familles', 'fam\u202eilles')] }))
    expect(planned.release?.body[1]).toContain('familles')
    expect(kinds(planned)).toContain('hiddenCharacters')
  })
})

describe('an English release', () => {
  const raw = [
    'News / Global',
    '',
    'AHM opens a shelter in Podor',
    '',
    'Dakar, 3 March – A shelter for the families that this week’s floods have left without a roof has opened in Podor.',
    '',
    '“Families want to stay close to their fields,” said Awa Ndiaye Sarr, AHM Operations Officer in Senegal.',
    '',
    'The shelter was funded by the Government of Luxembourg.',
    '',
    'For more information, please contact Dr. Awa Ndiaye Sarr at AHM Senegal. Tel: +44 20 7946 0123, Email: asarr@ahm.example',
  ].join('\n')
  const planned = plan(raw, 'en')

  it('is read as well', () => {
    expect(planned.release).toMatchObject({
      headline: 'AHM opens a shelter in Podor',
      dateline: { place: 'Dakar', date: '3 March', raw: 'Dakar, 3 March –' },
    })
    expect(planned.release?.body).toHaveLength(3)
    expect(planned.release?.contact.people).toEqual([
      {
        name: 'Dr. Awa Ndiaye Sarr',
        office: 'AHM Senegal',
        phones: ['+44 20 7946 0123'],
        emails: ['asarr@ahm.example'],
      },
    ])
    expect(planned.extras?.proposals.funders).toEqual(['Government of Luxembourg'])
    expect(kinds(planned)).toEqual(expect.arrayContaining(['datelineDateIncomplete', 'relativeTime']))
    expect(kinds(planned)).not.toContain('otherLanguage')
  })
})
