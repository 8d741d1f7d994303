import { build } from './steps/buildWhenChanged.mjs'

// `npm run build`

process.exit(await build())
