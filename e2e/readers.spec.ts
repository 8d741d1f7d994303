import { AxeBuilder } from '@axe-core/playwright'
import { expect, LANGUAGES, test, type Language } from './fixtures'

const WORDS = {
  en: { allNews: 'All news', languages: 'Language', other: 'Français', nothingHere: 'There is no page here' },
  fr: {
    allNews: 'Toutes les actualités',
    languages: 'Langue',
    other: 'English',
    nothingHere: 'Il n’y a pas de page à cette adresse',
  },
} satisfies Record<Language, Record<string, string>>
const OTHER = { en: 'fr', fr: 'en' } as const

/** One page of each sort. A release is found on the list, the others have lasting addresses. */
const PAGES = {
  en: {
    list: '/en/news',
    others: [
      '/en',
      '/en/offices/bangkok',
      '/en/programmes/mekong-border-partnership',
      '/en/media-contacts',
      '/en/where-we-work',
      '/en/who-we-are',
    ],
  },
  fr: {
    list: '/fr/actualites',
    others: [
      '/fr',
      '/fr/bureaux/bangkok',
      '/fr/programmes/partenariat-frontalier-du-mekong',
      '/fr/contacts-medias',
      '/fr/ou-nous-travaillons',
      '/fr/qui-sommes-nous',
    ],
  },
} satisfies Record<Language, { list: string; others: string[] }>
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const LEVEL = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

for (const language of LANGUAGES) {
  const words = WORDS[language]

  test(`from the home page to a release and its other language (${language})`, async ({ read, page }) => {
    await read(`/${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()

    await page.getByRole('main').getByRole('link', { name: words.allNews }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/`))
    const listed = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link')
    expect(await listed.count()).toBeGreaterThan(3)
    await read(new URL(page.url()).pathname)

    // one that exists in both languages: its headline is in the language of the page, so it bears no `lang` of its own
    const link = page.getByRole('main').locator('h2, h3').locator('a:not([lang])').first()
    const headline = await link.innerText()
    await read(String(await link.getAttribute('href')))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)

    await page
      .getByRole('navigation', { name: words.languages })
      .getByRole('link', { name: words.other })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${OTHER[language]}/`))
    await expect(page.locator('html')).toHaveAttribute('lang', OTHER[language])
    await read(new URL(page.url()).pathname)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline)
  })

  test(`an address that leads nowhere says so (${language})`, async ({ read, page }) => {
    await read(`/${language}/nowhere`, { status: 404 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nothingHere)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })

  for (const viewport of SCREENS)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`everybody can read and use it (${language}, ${viewport.width} px, ${colorScheme})`, async ({
        read,
        page,
      }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const expectNoViolation = async () => {
          const { violations } = await new AxeBuilder({ page }).withTags(LEVEL).analyze()
          const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))
          expect(found, page.url()).toEqual([])
        }
        const { list, others } = PAGES[language]
        await read(list)
        await expectNoViolation()
        const release = page.getByRole('main').locator('h2, h3').locator('a').first()
        for (const path of [String(await release.getAttribute('href')), ...others]) {
          await read(path)
          await expectNoViolation()
        }
        await read(`/${language}/nowhere`, { status: 404 })
        await expectNoViolation()
      })

  test(`the languages stand beside the name on a phone (${language})`, async ({ read, page }) => {
    for (const width of [360, 400]) {
      await page.setViewportSize({ width, height: 800 })
      await read(`/${language}`)
      const name = await page.getByRole('banner').getByRole('link').first().boundingBox()
      const languages = await page.getByRole('navigation', { name: words.languages }).boundingBox()
      expect(name && languages && languages.x >= name.x + name.width, `${width} px`).toBe(true)
      expect(name && languages && languages.y < name.y + name.height, `${width} px`).toBe(true)
    }
  })
}

test('an address with a broken escape leads nowhere, in good order', async ({ request }) => {
  for (const path of ['/fr/%ff', '/%c0', '/en/%E0%A4', '/fr/actualites/%']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-security-policy'], path).toContain("script-src 'none'")
  }
  for (const path of ['/files/%E0%A4', '/_next/image', '/_next/image?url=/x', '/_next/data/x.json'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('the root leads to the language that the browser asks for', async ({ request }) => {
  for (const [asked, path] of [
    ['fr-CA,fr;q=0.9', '/fr'],
    ['en', '/en'],
    ['de', '/en'],
  ] as const) {
    const response = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 })
    expect(response.headers().location, asked).toMatch(new RegExp(`${path}$`))
  }
})

test('the desk is shut to strangers, and open to staff', async ({ page, staff }) => {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
  const desk = await staff('author')
  await desk.goto('/admin')
  await expect(desk).toHaveURL(/\/admin$/)
})

test('who watches over the server is told whether it is well', async ({ request }) => {
  const response = await request.get('/healthz')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({ status: 'ok' })
  expect(response.headers()['cache-control']).toBe('no-store')
})
