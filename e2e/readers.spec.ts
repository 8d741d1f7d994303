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
}

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
