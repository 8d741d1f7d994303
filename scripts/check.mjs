import { run } from './steps/run.mjs'

// `npm run check:static`: everything that can be said without running the software. Goes on after a failure, to show them all.

const CHECKS = {
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  lint: ['eslint', '--max-warnings', '0', '.'],
  types: ['tsc', '--noEmit'],
  'generated files': ['npm', 'run', '--silent', 'check:generated'],
  links: ['npm', 'run', '--silent', 'check:links'],
}

const failed = []
for (const [name, [program = '', ...args]] of Object.entries(CHECKS)) {
  const code = await run(program, args)
  console.log(`${name}: ${code === 0 ? 'good' : 'FAILED'}`)
  if (code !== 0) failed.push(name)
}
if (failed.length > 0) console.error(`Not good yet: ${failed.join(', ')}. (npm run format mends the format.)`)
process.exit(failed.length > 0 ? 1 : 0)
