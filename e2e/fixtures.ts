import {
  test as base,
  expect,
  request as requests,
  type APIRequestContext,
  type Page,
  type Response,
} from '@playwright/test'

export { expect }

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The accounts of the demo. */
export type Account = 'author' | 'translator' | 'reviewer' | 'chief' | 'admin'
const PASSWORD = 'dateline-demo'

type Fixtures = {
  /** Opens a page of the desk as this person, signed in. */
  staff: (account: Account) => Promise<Page>
  /** Calls the desk's API as this person. */
  api: (account: Account) => Promise<APIRequestContext>
  /** Opens a public page as a reader does, and holds it to what every public page promises. */
  read: (path: string, options?: { status?: number }) => Promise<Page>
}
type OfTheWorker = { tokens: (account: Account) => Promise<string> }

export const test = base.extend<Fixtures, OfTheWorker>({
  tokens: [
    // a fixture without dependencies: Playwright wants a pattern here, even an empty one
    async ({}, use, { project }) => {
      const known = new Map<Account, Promise<string>>()
      const baseURL = project.use.baseURL ?? ''
      await use((account) => {
        const token = known.get(account) ?? signIn(baseURL, account)
        known.set(account, token)
        return token
      })
    },
    { scope: 'worker' },
  ],

  staff: async ({ browser, baseURL, tokens }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async (account) => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      await context.addCookies([{ name: 'payload-token', value: await tokens(account), url: baseURL ?? '' }])
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },

  api: async ({ baseURL, tokens }, use) => {
    const contexts: APIRequestContext[] = []
    await use(async (account) => {
      const headers = { authorization: `JWT ${await tokens(account)}` }
      const context = await requests.newContext({ baseURL, extraHTTPHeaders: headers })
      contexts.push(context)
      return context
    })
    await Promise.all(contexts.map((context) => context.dispose()))
  },

  read: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      // of a page that answers 404 the browser complains by itself
      const isItself =
        message.text().startsWith('Failed to load resource') && message.location().url === page.url()
      if (message.type() === 'error' && !isItself) complaints.push(message.text())
    })
    await use(async (path, { status = 200 } = {}) => {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(status)
      await expectADocument(response)
      return page
    })
    expect(complaints, 'what the browser complained of').toEqual([])
  },
})

/** A reader's page is a document: no script but the description for search engines, and a policy that allows none. */
export const expectADocument = async (response: Response | null): Promise<void> => {
  const html = (await response?.text()) ?? ''
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag)
  expect(scripts.filter((tag) => !tag.includes('application/ld+json'))).toEqual([])
  expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=|javascript:/i)
  expect(response?.headers()['content-security-policy']).toContain("script-src 'none'")
}

const signIn = async (baseURL: string, account: Account): Promise<string> => {
  const context = await requests.newContext({ baseURL })
  const response = await context.post('/api/users/login', {
    data: { email: `${account}@demo.example`, password: PASSWORD },
  })
  expect(response.status(), `signing in as ${account}`).toBe(200)
  const { token } = await response.json()
  await context.dispose()
  return String(token)
}
