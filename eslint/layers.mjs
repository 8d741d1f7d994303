/**
 * Who may import whom, as one table. A file belongs to the first layer whose pattern fits its path; what a layer does
 * not list, it may not import. `typesOf` is what it may import as types alone. `packages` are the only bare imports a
 * layer may use (absent: any). `teach` is what lint says, so it says where the code belongs instead.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {RegExp} files paths from the root of the repository
 * @property {string[]} may
 * @property {string[]} [typesOf]
 * @property {RegExp} [packages]
 * @property {string} teach
 */

/** A layer knows itself without saying so. @type {Layer[]} */
export const LAYERS = [
  {
    name: 'end-to-end tests',
    files: /^e2e\//,
    may: ['testing'],
    packages: /^(@playwright\/test|@axe-core\/playwright|node:.*)$/,
    teach:
      'A journey knows what a person knows, the screen: import src/testing at most, never cms, site or app.',
  },
  {
    name: 'migrations',
    files: /^migrations\//,
    may: [],
    packages: /^(payload|@payloadcms\/db-mongodb|mongoose|mongodb)$/,
    teach:
      'A migration must still do next year what it did today: it imports payload and the driver, never code that can change. Copy what it needs into it.',
  },
  {
    name: 'composition root',
    files: /^payload\.config(\.[jt]s)?$/,
    may: ['rules', 'cms', 'block configs', 'env', 'migrations'],
    packages: /^(payload|@payloadcms\/(richtext-lexical|translations)(\/.*)?|sharp|node:(path|url))$/,
    teach:
      'payload.config.ts composes what src/cms and src/blocks/*/config.ts declare, and holds no rule itself.',
  },
  {
    // an integration test composes the whole house, as the composition root does
    name: 'integration tests',
    files: /^(src|scripts|migrations)\/.*\.int\.test\.tsx?$/,
    may: [
      'testing',
      'rules',
      'cms',
      'desk components',
      'block configs',
      'block components',
      'env',
      'generated types',
    ].concat([
      'site',
      'queries',
      'composition',
      'composition root',
      'migrations',
      'scripts',
      'desk routes',
      'preview',
    ]),
    teach: 'An integration test may know the whole house, but not the journeys in e2e.',
  },
  {
    name: 'testing',
    files: /^src\/testing\//,
    may: [
      'rules',
      'cms',
      'block configs',
      'env',
      'generated types',
      'composition root',
      'migrations',
      'scripts',
    ],
    teach: 'src/testing makes test data through the rules, the CMS and the commands; pages are tried in e2e.',
  },
  {
    name: 'rules',
    files: /^src\/newsroom\//,
    may: [],
    packages: /^(canonicalize|libphonenumber-js(\/.*)?|parse5|node:crypto)$/,
    teach:
      'src/newsroom is the rules, plain TypeScript that knows nobody: take data as arguments; reading, writing and showing belong in src/cms and src/site.',
  },
  {
    name: 'desk components',
    files: /^src\/cms\/admin\//,
    may: ['rules', 'cms', 'generated types'],
    packages: /^(payload(\/.*)?|@payloadcms\/.*|react|react-dom|next\/.*|lexical|@lexical\/.*|node:.*)$/,
    teach:
      'The desk knows the rules and the rest of src/cms: never src/site, which is for readers, nor src/app.',
  },
  {
    name: 'cms',
    files: /^src\/cms\//,
    may: ['rules', 'block configs', 'env', 'generated types'],
    packages:
      /^(payload(\/.*)?|@payloadcms\/(db-mongodb|richtext-lexical|translations)(\/.*)?|mongoose|sharp|pino-pretty|canonicalize|libphonenumber-js(\/.*)?|node:.*)$/,
    teach:
      'src/cms is Payload and knows the rules alone: what readers see is in src/site, routes are in src/app, Next and React belong to src/cms/admin.',
  },
  {
    name: 'block configs',
    files: /^src\/blocks\/[^/]+\/config(\.[jt]s)?$/,
    may: ['rules', 'cms'],
    packages: /^(payload|@payloadcms\/richtext-lexical)$/,
    teach:
      "A block's config.ts is its desk side: it may know src/cms, never src/site, src/app or its own Component.tsx.",
  },
  {
    name: 'block components',
    files: /^src\/blocks\//,
    may: ['rules', 'site'],
    packages: /^(react|next\/.*)$/,
    teach:
      "A block's Component.tsx is its reader side: it renders what it is given, and never knows src/cms, src/app or Payload.",
  },
  {
    name: 'queries',
    files: /^src\/site\/queries\//,
    may: ['rules', 'site', 'env', 'composition root'],
    packages: /^(payload|react|next|next\/.*|node:.*)$/,
    teach:
      'src/site/queries reads live editions through payload and knows the rules: never src/cms or src/app.',
  },
  {
    name: 'site',
    files: /^src\/site\//,
    may: ['rules', 'queries', 'block components', 'env'],
    packages: /^(react|react-dom|next|next\/.*|@fontsource-variable\/.*|libphonenumber-js(\/.*)?|node:.*)$/,
    teach:
      'src/site is the readers’ side: it knows the rules and its own folder, never src/cms or src/app, and only src/site/queries reads content (payload).',
  },
  {
    name: 'preview',
    files: /^src\/app\/\(payload\)\/(.*\/)?preview\//,
    may: [
      'rules',
      'cms',
      'desk components',
      'site',
      'queries',
      'block components',
      'env',
      'composition root',
      'desk routes',
    ],
    packages: /^(payload|@payloadcms\/.*|react|next|next\/.*|node:.*)$/,
    teach:
      'The preview may know src/cms and src/site: it shows the one with the other. It knows no test and no script.',
  },
  {
    name: 'desk routes',
    files: /^src\/app\/\(payload\)\//,
    may: ['rules', 'cms', 'desk components', 'env', 'composition root'],
    packages: /^(payload|@payloadcms\/.*|react|next|next\/.*)$/,
    teach: 'Routes of the desk know src/cms. Only the preview beneath them may know src/site.',
  },
  {
    name: 'public routes',
    files: /^src\/app\//,
    may: ['site', 'queries'],
    typesOf: ['rules'],
    packages: /^(react|next|next\/.*)$/,
    teach:
      'A public route is thin: it calls src/site (and knows the types of src/newsroom). Content is read in src/site/queries, never from src/cms or payload.',
  },
  {
    name: 'composition',
    files: /^src\/(instrumentation|startNewsroom|watchEditions)(\.test)?(\.[jt]s)?$/,
    may: ['rules', 'cms', 'site', 'env', 'composition root'],
    packages: /^(payload|mongoose|@payloadcms\/db-mongodb|node:.*)$/,
    teach:
      'src/instrumentation.ts, startNewsroom.ts and watchEditions.ts join src/cms to src/site/door when the server starts; they know no route, test or script.',
  },
  {
    name: 'proxy',
    files: /^src\/proxy(\.test)?(\.[jt]s)?$/,
    may: ['rules', 'site'],
    packages: /^next\/server$/,
    teach:
      'src/proxy.ts runs before every public page: it knows src/site/door and next/server, never Payload.',
  },
  {
    name: 'env',
    files: /^src\/env(\.test)?(\.[jt]s)?$/,
    may: [],
    packages: /^node:crypto$/,
    teach: 'src/env.ts reads the environment and knows nobody.',
  },
  {
    name: 'generated types',
    files: /^src\/payload-types(\.[jt]s)?$/,
    may: [],
    teach: 'Generated by `npm run generate`.',
  },
  {
    name: 'scripts',
    files: /^scripts\//,
    may: ['rules', 'cms', 'env', 'generated types', 'composition root', 'migrations'],
    teach: 'A command is thin and calls src: never src/testing, src/site, src/app or the desk’s components.',
  },
  {
    name: 'unsorted',
    files: /^src\//,
    may: [],
    packages: /^$/,
    teach:
      'No layer has this place: see docs/architecture.md for where it goes, or add a row to eslint/layers.mjs.',
  },
]

/** Beside its own layer's files a unit test may import this, and any package. */
export const FOR_TESTS = ['testing']

/** @param {string} path from the root of the repository @returns {Layer | null} null: tool configuration, free */
export const layerOf = (path) => LAYERS.find(({ files }) => files.test(path)) ?? null
