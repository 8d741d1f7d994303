import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { justifiedDisable } from './eslint/justifiedDisable.mjs'
import { statesAccess } from './eslint/statesAccess.mjs'
import { walls } from './eslint/walls.mjs'

/** The rules are a function of what they are given: the same answer today and tomorrow, here and in a test. */
const PURE =
  'src/newsroom is plain TypeScript without clock, chance or input and output: take what you need as an argument'
const CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='Date'][property.value='now']",
  "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='Math'][property.value='random']",
  'ImportSpecifier[imported.name=/^random/]',
  'CallExpression[callee.property.name=/^(format|formatToParts)$/][arguments.length=0]', // of Intl: now
  'MemberExpression[property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]', // the machine's zone
].join(', ')
const OUTSIDE =
  'process globalThis global window document navigator fetch Buffer console performance crypto setTimeout setInterval setImmediate queueMicrotask XMLHttpRequest WebSocket localStorage sessionStorage'

const config = [
  {
    ignores: [
      '.data/**',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...nextVitals,
  ...nextTypescript,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: {
      dateline: { rules: { walls, 'states-access': statesAccess, 'justified-disable': justifiedDisable } },
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,mjs,js,jsx,cjs,cts}'],
    rules: {
      'dateline/walls': 'error',
      'dateline/justified-disable': 'error',
      '@next/next/no-img-element': 'off', // Next's image optimiser is off: readers get the files that an edition names
      '@next/next/no-html-link-for-pages': 'off', // readers have no script, so a link is a link
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts,cts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,mts,mjs}'],
    ignores: ['src/cms/admin/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' }, // no React there: a function may be called `use`
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'payload.config.ts'],
    rules: { 'dateline/states-access': ['error', ['overrideAccess']] },
  },
  {
    files: ['src/cms/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: { 'dateline/states-access': ['error', ['overrideAccess', 'req']] },
  },
  {
    files: ['src/newsroom/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE.split(' ').map((name) => ({ name, message: `${PURE}.` })),
      ],
      'no-restricted-syntax': ['error', { selector: CLOCK, message: `${PURE}, and the time as \`now\`.` }],
    },
  },
]

export default config
