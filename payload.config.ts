import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { migrations } from './migrations'
import { collections } from './src/cms/collections'
import { LARGEST_FILE } from './src/cms/collections/Media/fileTypes'
import { afterError } from './src/cms/database/afterError'
import { hardenedMongoAdapter } from './src/cms/database/hardenedMongoAdapter'
import { bodyEditor } from './src/cms/editor/bodyEditor'
import { deskTranslations } from './src/cms/messages/deskTranslations'
import { serverLog } from './src/cms/serverLog'
import { afterRefusal } from './src/cms/workflow/afterRefusal'
import { env } from './src/env'
import { LOCALE_CODES, LOCALES } from './src/newsroom/languages/locales'

const root = path.dirname(fileURLToPath(import.meta.url))
const { databaseUrl, payloadSecret, siteUrl } = env()

/** Refusals are answers, not faults: one line in the log, no stack. Payload's type knows its own errors only. */
const EXPECTED = { Refused: 'info', WorkflowRefusal: 'info' } as const

/** The composition root: it names the parts of the desk and decides nothing. */
export default buildConfig({
  secret: payloadSecret,
  serverURL: siteUrl,
  csrf: [siteUrl],
  telemetry: false,
  logger: serverLog,
  db: hardenedMongoAdapter({
    url: databaseUrl,
    migrationDir: path.resolve(root, 'migrations'),
    prodMigrations: migrations,
  }),
  editor: bodyEditor,
  collections,
  hooks: { afterError: [afterError, afterRefusal] },
  loggingLevels: { Forbidden: 'info', NotFound: 'info', ...EXPECTED },
  localization: {
    locales: LOCALE_CODES.map((code) => ({ code, label: LOCALES[code].name })),
    defaultLocale: 'en',
    fallback: false,
  },
  i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en', translations: deskTranslations },
  graphQL: { disable: true },
  maxDepth: 3,
  upload: { limits: { fileSize: LARGEST_FILE }, abortOnLimit: true },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm', // reads well in both languages
    meta: { titleSuffix: ' · Dateline' },
    components: { graphics: { Icon: '/src/cms/admin/Mark#Mark', Logo: '/src/cms/admin/Wordmark#Wordmark' } },
    importMap: {
      baseDir: root,
      autoGenerate: false,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
})
