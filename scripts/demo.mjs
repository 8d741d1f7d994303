import { ensureSystemPackages } from './systemPackages.mjs'
import { buildWhenChanged } from './steps/buildWhenChanged.mjs'
import { ensureSecret } from './steps/ensureSecret.mjs'
import { findDatabase } from './steps/findDatabase.mjs'
import { installPackages } from './steps/installPackages.mjs'
import { choosePort } from './steps/port.mjs'
import { run, typescript } from './steps/run.mjs'
import { serve, waitUntilItAnswers } from './steps/serve.mjs'
import { stop } from './steps/stop.mjs'

// `npm run demo`: from a fresh clone to a site with content. Nothing is done twice that is done already.

const began = Date.now()
ensureSystemPackages({ forTests: false })
await installPackages()
const port = await choosePort()
ensureSecret()
console.log('Looking for the database …')
const { url } = await findDatabase()
const environment = { DATELINE_MODE: 'demo', DATABASE_URL: url }
console.log('Bringing the database up to date and looking after the demo content …')
if ((await run(process.execPath, typescript('scripts/seed.ts'), environment)) !== 0)
  stop('The demo content could not be written, for the reason above.')
await buildWhenChanged()
const { exit } = serve('start', { port, environment })
const site = `http://localhost:${port}`
await waitUntilItAnswers(`${site}/en`, exit)

console.log(`
Dateline is ready (${Math.round((Date.now() - began) / 1000)} s).

  The site   ${site}/en and ${site}/fr
  The desk   ${site}/admin

  Accounts, all with the password dateline-demo (known to everybody: keep this demo off the internet):
    author@demo.example      writes
    translator@demo.example  writes French, for all offices
    reviewer@demo.example    approves and publishes
    chief@demo.example       may do both
    admin@demo.example       looks after accounts

  Your own releases, as text or HTML, become drafts with:
    npm run import -- path/to/releases --as author@demo.example --office bangkok --locale fr

Ctrl-C stops the site. The database goes on until \`npm run db:stop\`.
`)
const code = await exit
console.log('The site has stopped. Your content is kept.')
process.exit(code)
