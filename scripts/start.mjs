import { existsSync } from 'node:fs'
import { choosePort } from './steps/port.mjs'
import { run, typescript } from './steps/run.mjs'
import { serve } from './steps/serve.mjs'
import { stop } from './steps/stop.mjs'

// `npm start`: production. It wants a build, and an environment without mistakes; nothing is made up here.

const environment = { DATELINE_MODE: 'production' }
if (!existsSync('node_modules')) stop('The packages are not installed: run `npm ci` first.')
if (!existsSync('.next/BUILD_ID')) stop('There is no build: run `npm run build` first.')
if ((await run(process.execPath, typescript('scripts/checkEnvironment.ts'), environment)) !== 0)
  process.exit(1)
const port = await choosePort()
process.exit(await serve('start', { port, environment }).exit)
