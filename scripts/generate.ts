import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { runCommand } from './database/runCommand'
import { CannotGoOn, say } from './database/say'

/**
 * `npm run generate` writes what is derived from the collections: their types, and the desk's map of components.
 * With `--check` it leaves the files as they are and fails when they are not what would be written.
 * (The `payload` command itself can end with 0 without having written anything: docs/upgrading.md.)
 */
await runCommand(async () => {
  const isCheck = process.argv.includes('--check')
  const [{ generateImportMap }, { generateTypes }, { default: promised }] = await Promise.all([
    import('payload'),
    import('payload/node'),
    import('@payload-config'),
  ])
  const config = await promised
  const files = [config.typescript.outputFile, String(config.admin.importMap.importMapFile)]
  const before = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null))
  await generateTypes(config, { log: false })
  await generateImportMap(config, { log: false, force: true })

  const changed: string[] = []
  files.forEach((file, index) => {
    if (!existsSync(file)) throw new CannotGoOn(`${file} was not written.`)
    const old = before[index] ?? null
    if (readFileSync(file, 'utf8') === old) return
    changed.push(relative(process.cwd(), file))
    if (isCheck && old !== null) writeFileSync(file, old)
  })
  if (isCheck && changed.length > 0) {
    throw new CannotGoOn(
      `Not what the collections say: ${changed.join(', ')}. Run \`npm run generate\` and commit what it writes.`,
    )
  }
  say(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'The generated files are up to date.')
})
