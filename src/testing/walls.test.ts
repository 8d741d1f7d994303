import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** The file that is pretended, the line that is planted in it, and what lint must say. */
type Planted = [file: string, line: string, lesson: RegExp]

const CMS = "import { x } from '@/cms/collections/Releases'"
const SITE = "import { x } from '@/site/components/Masthead'"
const RULES = "import { x } from '@/newsroom/workflow/transition'"
const TESTING = "import { x } from '@/testing/database'"
const ROUTE = "import { x } from '@/app/(site)/[locale]/page'"
const COMPONENT = "import { x } from '../../blocks/Quote/Component'"

const REFUSED: Record<string, Planted[]> = {
  'the rules know nobody': [
    ['src/newsroom/planted.ts', CMS, /rules, plain TypeScript that knows nobody/],
    ['src/newsroom/planted.ts', "import type { x } from '../cms/collections/Releases'", /knows nobody/],
    ['src/newsroom/workflow/planted.ts', "export { x } from '../../site/door/safeHref'", /knows nobody/],
    ['src/newsroom/planted.ts', "export const x = await import('../env')", /knows nobody/],
    ['src/newsroom/planted.ts', "export type X = import('../payload-types').Release", /knows nobody/],
    ['src/newsroom/planted.ts', 'export const x = await import(`${1}`)', /address is computed/],
    ['src/newsroom/planted.ts', "import { x } from 'payload'", /"payload" is not among the packages/],
    ['src/newsroom/planted.ts', "import { x } from 'next/cache'", /"next\/cache" is not among the packages/],
    ['src/newsroom/planted.ts', "import { readFileSync } from 'node:fs'", /"node:fs" is not among/],
    ['src/newsroom/planted.test.ts', CMS, /knows nobody/],
  ],
  'the rules have no clock, chance, input or output': [
    ['src/newsroom/planted.ts', 'export const x = new Date()', /time as `now`/],
    ['src/newsroom/planted.ts', 'export const x = Date.now()', /time as `now`/],
    ['src/newsroom/planted.ts', 'export const x = Math.random()', /without clock, chance/],
    ['src/newsroom/planted.ts', "import { randomUUID } from 'node:crypto'", /without clock, chance/],
    ['src/newsroom/planted.ts', 'export const x = process.env.X', /take what you need as an argument/],
    ['src/newsroom/planted.ts', 'export const x = fetch', /take what you need as an argument/],
    ['src/newsroom/planted.ts', 'export const x = Buffer.from([])', /take what you need as an argument/],
  ],
  'cms knows the rules, not the readers’ side, routes, Next or React': [
    ['src/cms/workflow/planted.ts', SITE, /src\/cms is Payload and knows the rules alone/],
    ['src/cms/planted.ts', ROUTE, /src\/cms is Payload/],
    ['src/cms/planted.ts', TESTING, /src\/cms is Payload/],
    ['src/cms/planted.ts', COMPONENT, /src\/cms is Payload/],
    ['src/cms/planted.ts', "import { x } from '../cms/admin/Panel'", /src\/cms is Payload/],
    ['src/cms/planted.ts', "import { x } from '@payload-config'", /src\/cms is Payload/],
    [
      'src/cms/planted.ts',
      "import { revalidateTag } from 'next/cache'",
      /Next and React belong to src\/cms\/admin/,
    ],
    ['src/cms/planted.tsx', "import { useState } from 'react'", /Next and React belong to src\/cms\/admin/],
    ['src/cms/admin/planted.tsx', SITE, /never src\/site, which is for readers/],
    ['src/cms/admin/planted.tsx', ROUTE, /never src\/site, which is for readers, nor src\/app/],
  ],
  'site knows the rules, not the CMS': [
    ['src/site/components/planted.tsx', CMS, /src\/site is the readers’ side/],
    ['src/site/planted.ts', "import type { x } from '@/payload-types'", /src\/site is the readers’ side/],
    ['src/site/planted.ts', ROUTE, /src\/site is the readers’ side/],
    ['src/site/planted.ts', TESTING, /src\/site is the readers’ side/],
    ['src/site/door/planted.mjs', "import { x } from '../../cms/workflow/committed.ts'", /readers’ side/],
    [
      'src/site/views/planted.tsx',
      "import { getPayload } from 'payload'",
      /only src\/site\/queries reads content/,
    ],
    [
      'src/site/views/planted.tsx',
      "import config from '@payload-config'",
      /only src\/site\/queries reads content/,
    ],
    ['src/site/queries/planted.ts', CMS, /reads live editions through payload/],
    ['src/site/queries/planted.ts', ROUTE, /never src\/cms or src\/app/],
  ],
  'a public route knows site, and the rules by their types': [
    ['src/app/(site)/[locale]/planted.tsx', CMS, /A public route is thin/],
    ['src/app/(site)/planted.tsx', RULES, /A public route is thin/],
    ['src/app/(site)/planted.tsx', TESTING, /A public route is thin/],
    ['src/app/(site)/planted.tsx', "import { getPayload } from 'payload'", /never from src\/cms or payload/],
  ],
  'a route of the desk knows cms; only the preview beneath it knows site': [
    ['src/app/(payload)/admin/planted.tsx', SITE, /Only the preview beneath them may know src\/site/],
    ['src/app/(payload)/admin/planted.tsx', TESTING, /Routes of the desk/],
    ['src/app/(payload)/admin/preview/planted.tsx', TESTING, /The preview may know src\/cms and src\/site/],
  ],
  'payload.config.ts knows cms and the configs of blocks': [
    ['payload.config.ts', "import { x } from './src/site/door/safeHref'", /composes what src\/cms/],
    ['payload.config.ts', "import { x } from './src/blocks/Quote/Component'", /composes what src\/cms/],
    ['payload.config.ts', "import { x } from './src/app/(payload)/layout'", /composes what src\/cms/],
  ],
  'migrations know no code that can change': [
    [
      'migrations/planted.ts',
      "import { x } from '../src/newsroom/languages/locales'",
      /must still do next year/,
    ],
    ['migrations/planted.ts', CMS, /must still do next year/],
    ['migrations/planted.ts', "import config from '../payload.config'", /must still do next year/],
    ['migrations/planted.ts', "import { x } from 'canonicalize'", /must still do next year/],
  ],
  'a block has a desk side and a reader side': [
    ['src/blocks/Quote/config.ts', SITE, /desk side/],
    ['src/blocks/Quote/config.ts', ROUTE, /desk side/],
    ['src/blocks/Quote/config.ts', "import { x } from './Component'", /or its own Component.tsx/],
    ['src/blocks/Quote/Component.tsx', CMS, /reader side/],
    ['src/blocks/Quote/Component.tsx', ROUTE, /reader side/],
    ['src/blocks/Quote/Component.tsx', "import { x } from './config'", /reader side/],
    ['src/blocks/Quote/Component.tsx', "import type { Block } from 'payload'", /reader side/],
  ],
  'a journey knows the screen': [
    ['e2e/planted.ts', "import { x } from '../src/cms/access/nobody'", /knows what a person knows/],
    ['e2e/planted.ts', "import { x } from '../src/site/door/safeHref'", /knows what a person knows/],
    ['e2e/planted.ts', "import { x } from '../src/app/(site)/[locale]/page'", /knows what a person knows/],
    ['e2e/planted.ts', "import { getPayload } from 'payload'", /knows what a person knows/],
  ],
  'composition, proxy, environment and commands': [
    ['src/instrumentation.ts', ROUTE, /join src\/cms to src\/site\/door/],
    ['src/watchEditions.ts', TESTING, /join src\/cms to src\/site\/door/],
    ['src/proxy.ts', CMS, /never Payload/],
    ['src/proxy.ts', "import { getPayload } from 'payload'", /never Payload/],
    ['src/env.ts', RULES, /knows nobody/],
    ['scripts/planted.ts', TESTING, /never src\/testing/],
    ['scripts/planted.ts', SITE, /never src\/testing, src\/site/],
    ['src/testing/planted.ts', SITE, /src\/testing makes test data/],
    ['src/utils/planted.ts', RULES, /No layer has this place/],
  ],
  'a call of the Local API says for whom, and inside Payload within which request': [
    ['src/site/queries/planted.ts', "payload.find({ collection: 'editions' })", /State overrideAccess/],
    ['scripts/planted.ts', 'payload.create({ data: { overrideAccess: true } })', /State overrideAccess/],
    ['src/cms/planted.ts', 'req.payload.update({ overrideAccess: true })', /Pass req/],
    ['src/cms/planted.ts', 'req.payload.delete(options)', /Pass req/],
  ],
  'types are not silenced, and lint only with a reason': [
    ['src/cms/planted.ts', 'export const x = (y: any) => y', /Unexpected any/],
    ['src/cms/planted.ts', 'export const x = (y: string | null) => y!', /non-null assertion/],
    ['src/cms/planted.ts', '/* eslint-disable */', /Name the rule/],
    ['src/cms/planted.ts', '// eslint-disable-next-line prefer-const\nlet x = 1\nexport { x }', /Say why/],
    [
      'src/cms/planted.ts',
      `/* eslint-disable dateline/walls -- I really need this one */\n${SITE}`,
      /not lifted/,
    ],
  ],
}

const ALLOWED: [file: string, line: string][] = [
  ['src/newsroom/planted.ts', "import { x } from './workflow/transition'"],
  ['src/newsroom/planted.ts', "import canonicalize from 'canonicalize'"],
  ['src/newsroom/planted.ts', "import { createHash } from 'node:crypto'"],
  ['src/newsroom/planted.ts', "export const x = new Date('2026-01-01')"],
  ['src/newsroom/planted.test.ts', TESTING],
  ['src/cms/planted.ts', RULES],
  ['src/cms/planted.ts', "import { x } from '../env'"],
  ['src/cms/planted.ts', "import { x } from '../blocks/Quote/config'"],
  ['src/cms/planted.ts', "req.payload.update({ collection: 'releases', req, overrideAccess: false })"],
  ['src/cms/planted.int.test.ts', TESTING],
  ['src/cms/admin/planted.tsx', "import { useState } from 'react'"],
  ['src/site/planted.ts', RULES],
  ['src/site/views/planted.tsx', COMPONENT],
  ['src/site/queries/planted.ts', "import { getPayload } from 'payload'"],
  ['src/app/(site)/planted.tsx', SITE],
  ['src/app/(site)/planted.tsx', "import type { Locale } from '@/newsroom/languages/locales'"],
  ['src/app/(payload)/admin/planted.tsx', CMS],
  ['src/app/(payload)/admin/preview/planted.tsx', SITE],
  ['payload.config.ts', "import { x } from './src/cms/collections'"],
  ['payload.config.ts', "import { x } from './src/blocks/Quote/config'"],
  ['migrations/planted.ts', "import type { MigrateUpArgs } from '@payloadcms/db-mongodb'"],
  ['src/blocks/Quote/config.ts', CMS],
  ['src/blocks/Quote/Component.tsx', SITE],
  ['e2e/planted.ts', "import { x } from '../src/testing/database'"],
  ['src/instrumentation.ts', CMS],
  ['src/instrumentation.ts', "import { x } from './site/door/tagsOfDocument'"],
  ['src/proxy.ts', SITE],
  ['scripts/planted.ts', CMS],
  ['src/testing/planted.ts', CMS],
]

const eslint = new ESLint()

/** What lint says of a file that holds this line, and nothing else. */
const lint = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath, warnIgnored: true })
  return (result?.messages ?? []).map(({ message }) => message)
}
/** A planted import is used by nobody, which is not the point here. */
const aboutUse = (message: string): boolean => /never used|never reassigned/.test(message)

describe.each(Object.entries(REFUSED))('%s', (_wall, planted) => {
  it.each(planted)('%s may not say: %s', async (file, line, lesson) => {
    expect(await lint(file, line)).toContainEqual(expect.stringMatching(lesson))
  })
})

describe('what the walls let through', () => {
  it.each(ALLOWED)('%s may say: %s', async (file, line) => {
    expect((await lint(file, line)).filter((message) => !aboutUse(message))).toEqual([])
  })
})
