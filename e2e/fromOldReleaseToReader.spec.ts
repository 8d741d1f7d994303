import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const SEEDS = '../shared/seeds'
const FIXTURES = 'src/newsroom/import/fixtures'
/** Real old releases where they stand beside the project, else our own of the same shape. */
const SOURCES = existsSync(SEEDS) ? SEEDS : FIXTURES

type Imported = { source: string; fate: string; release: { headline: string } | null }

/** `npm run import`, on the database of the server under test. */
const runImport = async (): Promise<Imported[]> => {
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'run',
      '--silent',
      'import',
      '--',
      SOURCES,
      '--as',
      'author@demo.example',
      '--office',
      'bangkok',
      '--locale',
      'fr',
      '--json',
    ],
    {
      env: {
        ...process.env,
        DATELINE_MODE: 'demo',
        DATABASE_URL: `mongodb://127.0.0.1:${process.env.E2E_DATABASE_PORT}/dateline?replicaSet=dateline`,
        PAYLOAD_SECRET: 'a-secret-for-tests-that-is-long-enough',
      },
      maxBuffer: 10_000_000,
    },
  )
  const { sources } = JSON.parse(stdout) as { sources: Imported[] } // the document that the command prints
  return sources
}

const signIn = async (page: Page, account: string): Promise<void> => {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(`${account}@demo.example`)
  await page.locator('#field-password').fill('dateline-demo')
  await page.locator('form').getByRole('button').first().click()
  await expect(page).toHaveURL(/\/admin$/)
}

const choose = async (page: Page, field: string, option: RegExp): Promise<void> => {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator(`#field-${field} .rs__option`).filter({ hasText: option }).first().click()
}

const savedBy = (page: Page, act: () => Promise<void>) =>
  Promise.all([
    page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes('/api/releases/') && response.ok(),
    ),
    act(),
  ])

test.use({ locale: 'fr-FR' })

test('from an old release to a live French page', async ({ browser, baseURL, read, api }) => {
  test.setTimeout(180_000)
  const sources = await runImport()
  expect(sources).toHaveLength(5)
  expect(sources.map(({ fate }) => fate)).toEqual(Array(5).fill('draft'))
  expect((await runImport()).map(({ fate }) => fate)).toEqual(Array(5).fill('unchanged'))
  const headline = sources[0]?.release?.headline ?? ''

  // Nobody sees it before it is published.
  const office = '/fr/bureaux/bangkok'
  const unseen = async () => {
    for (const path of ['/fr', '/fr/actualites', '/en/news', office]) {
      const page = await read(path)
      await expect(page.getByRole('link', { name: headline })).toHaveCount(0)
    }
  }
  await unseen()

  // An author completes it and submits it.
  const authorContext = await browser.newContext({ baseURL, locale: 'fr-FR' })
  const author = await authorContext.newPage()
  await signIn(author, 'author')
  await author.goto(
    `/admin/collections/releases?locale=fr&search=${encodeURIComponent(headline.slice(0, 30))}`,
  )
  await author.getByRole('link', { name: headline }).first().click()
  await expect(author.locator('#field-headline')).toHaveValue(headline)
  const panel = author.getByRole('region', { name: 'Vers les lecteurs' })
  await expect(panel).toContainText('brouillon')
  await savedBy(author, () => author.locator('#field-summary').fill('Un chapeau écrit par la rédaction.'))
  await author.getByRole('button', { name: 'À propos de ce communiqué' }).click()
  await savedBy(author, () => choose(author, 'type', /Communiqué de presse/))
  await savedBy(author, () => author.locator('#field-firstPublishedOn').fill('2013'))
  await savedBy(author, () => choose(author, 'contacts', /Nattaya Siriwong/))
  const slug = await author.evaluate(async () => {
    const id = window.location.pathname.split('/').pop()
    const response = await fetch(`/api/releases/${id}?locale=fr&draft=true&depth=0`)
    return String((await response.json()).slug)
  })
  const path = `/fr/actualites/${slug}`
  await read(path, { status: 404 })
  await panel.getByRole('button', { name: 'Soumettre à relecture, Version française' }).click()
  await expect(panel).toContainText('en relecture')

  // They are refused approval of it, in the panel and by the API.
  await panel.getByText('Impossible pour l’instant').first().click()
  await expect(panel).toContainText('Cet acte est réservé aux relecteurs')
  const id = new URL(author.url()).pathname.split('/').pop()
  const refused = await (
    await api('author')
  ).post(`/api/releases/${id}/workflow/approve`, { data: { locales: ['fr'] } })
  expect(refused.status()).toBe(403)
  await unseen()

  // A reviewer approves it and publishes it.
  const reviewerContext = await browser.newContext({ baseURL, locale: 'fr-FR' })
  const reviewer = await reviewerContext.newPage()
  await signIn(reviewer, 'reviewer')
  await reviewer.goto(`/admin/collections/releases/${id}?locale=fr`)
  const decision = reviewer.getByRole('region', { name: 'Vers les lecteurs' })
  await expect(
    reviewer.getByRole('button', { name: /^(Publier|Dépublier|Publish|Unpublish)( les| changes|$)/ }),
  ).toHaveCount(0)
  await decision.getByRole('button', { name: 'Approuver et publier, Version française' }).click()
  await expect(decision).toContainText('publié')
  await expect(decision).toContainText('Les lecteurs voient l’édition 1')

  // A reader finds it at its address, in the list under its old year, and on the page of its office.
  const page = await read(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('main')).toContainText('Un chapeau écrit par la rédaction.')
  await read(office)
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  await read('/fr')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline)
  await read('/fr/actualites')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: headline })).toContainText(
    '2013',
  )

  // English readers are told that it exists in French only, and read it there.
  await read('/en/news')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: headline })).toContainText(
    'French only',
  )
  await read(`/en/news/${slug}`)
  await expect(page.getByRole('main')).toContainText('in French only')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${path}$`))
  await authorContext.close()
  await reviewerContext.close()
})
