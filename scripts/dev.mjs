import { ensureSystemPackages } from './systemPackages.mjs'
import { ensureSecret } from './steps/ensureSecret.mjs'
import { findDatabase } from './steps/findDatabase.mjs'
import { installPackages } from './steps/installPackages.mjs'
import { choosePort } from './steps/port.mjs'
import { serve } from './steps/serve.mjs'

// `npm run dev`: the demo's content, with what you change shown at once. With DATABASE_URL: your own database.

ensureSystemPackages({ forTests: false })
await installPackages()
const port = await choosePort()
ensureSecret()
const { url, isEmbedded } = await findDatabase()
const mode = process.env.DATELINE_MODE || (isEmbedded ? 'demo' : 'development')
process.exit(await serve('dev', { port, environment: { DATELINE_MODE: mode, DATABASE_URL: url } }).exit)
