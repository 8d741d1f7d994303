import { describe, expect, it } from 'vitest'
import { CONTACT, FIRST, HEADLINE, SECOND } from './testing/buildPage'
import { isEveryLineCounted } from './lineFates'
import { planImport } from './planImport'
import { readDocument } from './readDocument'

const PAGE = `<!doctype html>
<html><head><title>${HEADLINE} | AMH</title>
<link rel="canonical" href="https://www.ahm.example/fr/news/un-centre">
<script>var a = "<p>Thailand - No.</p>"</script><style>p { color: red }</style></head>
<body>
<!-- <p>hidden</p> -->
<header><a href="/">AMH</a></header>
<nav><ul><li>Qui sommes nous</li><li>2030 AGENDA</li></ul></nav>
<main><article>
<h1>L&rsquo;AMH ouvre un centre d&#8217;accueil
  &agrave; Podor</h1>
<figure><img src="a.jpg" alt="x"><figcaption>Une famille. Photo : AMH</figcaption></figure>
<p>${FIRST.replace('fleuve', '<em>fleuve</em>')}</p>
<p>Le plan est sur <a href="https://www.ahm.example/plan">le site de l&rsquo;AMH</a> et <a href="javascript:alert(1)">ailleurs</a>.</p>
<h2>La suite</h2>
<ul><li>des abris ;</li><li>des vivres.</li></ul>
<p>${SECOND}</p>
<p>${CONTACT.join('<br>\n')}</p>
</article></main>
<footer><p>Contact : nous@ahm.example</p></footer>
</body></html>
`

describe('a page of HTML', () => {
  const plan = planImport({ source: 'page.html', raw: PAGE, locale: 'fr' })

  it('gives the same release as its text', () => {
    expect(plan.release).toMatchObject({
      headline: HEADLINE,
      dateline: { place: 'Sénégal' },
      captions: ['Une famille. Photo\u00a0: AMH'],
      contact: {
        raw: CONTACT,
        people: [{ name: 'Awa Ndiaye Sarr', office: 'AMH Sénégal', emails: ['asarr@ahm.example'] }],
      },
    })
    expect(plan.release?.body.map((text) => text.slice(0, 12))).toEqual([
      'Un centre d’',
      'Le plan est ',
      'La suite',
      '• des abris\u202f',
      '• des vivres',
      '«\u00a0Les famill',
    ])
    expect(plan.extras?.roles).toEqual(['text', 'text', 'heading', 'item', 'item', 'text'])
  })

  it('keeps the target of links, and refuses those that run code', () => {
    const [link] = plan.extras?.links ?? []
    expect(plan.extras?.links).toHaveLength(1)
    expect(plan.release?.body[1]?.slice(link?.start)).toMatch(/^le site de l’AMH et/)
    expect(plan.flags.find(({ kind }) => kind === 'linkRefused')?.text).toContain('javascript:')
  })

  it('counts every line of the file: markup is residue, menus navigation', () => {
    expect(isEveryLineCounted(plan.lines)).toBe(true)
    expect(plan.lines.total).toBe(PAGE.split('\n').length - 1)
    expect(plan.lines).toMatchObject({ headline: 2, dateline: 1, contact: 5, unplaced: 0 })
    expect(plan.lines.navigation).toBeGreaterThanOrEqual(3)
  })

  it('says by its own address that it is another page', () => {
    const story = PAGE.replace('/fr/news/', '/fr/migrant-stories/')
    expect(planImport({ source: 'page.html', raw: story, locale: 'fr' }).reasonKind).toBe('story')
  })

  it('may be text with stray tags: its line breaks are kept', () => {
    const raw = [HEADLINE, FIRST.replace('Podor', '<strong>Podor</strong>'), SECOND, ...CONTACT].join('\n')
    const stray = planImport({ source: 'a.txt', raw, locale: 'fr' })
    expect(stray.release?.headline).toBe(HEADLINE)
    expect(stray.release?.body).toHaveLength(2)
    expect(stray.release?.body.join()).not.toContain('<')
  })

  it.each([
    '<p',
    '<p>a<',
    '<!--',
    '<p>a</p',
    '<a href="',
    '<script>',
    '< p > 3 < 4',
    '<p title=">">x</p>',
    '<p>&#0;&#xd800;&bogus;</p>',
  ])('reads %s to its end', (html) => expect(() => readDocument(html)).not.toThrow())
})
