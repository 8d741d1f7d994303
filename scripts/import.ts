import { planImport } from '../src/newsroom/import/planImport'
import { toSourceReport, type SourceReport } from '../src/newsroom/import/toSourceReport'
import { databaseUrl } from './database/databaseUrl'
import { runCommand } from './database/runCommand'
import { findImporter } from './import/findImporter'
import { parseArguments, type ImportArguments } from './import/parseArguments'
import { toImportReport, toPlainReport } from './import/printReports'
import { readSources, type SourceFile } from './import/readSources'

/**
 * `npm run import`: old releases from text or HTML files become drafts, with every line accounted for. A dry run
 * needs neither a database nor an account and writes nothing.
 */
await runCommand(async () => {
  const asked = parseArguments(process.argv.slice(2))
  const files = await readSources(asked.paths)
  const sources = asked.dryRun
    ? files.map((file) => plannedReport(file, asked))
    : await importAll(files, asked)
  const report = toImportReport(sources)
  const text = asked.json ? JSON.stringify(report, null, 2) : toPlainReport(report, asked.dryRun)
  await new Promise((written) => process.stdout.write(`${text}\n`, written))
})

function plannedReport(file: SourceFile, { locale }: ImportArguments): SourceReport {
  return toSourceReport({ plan: planImport({ ...file, locale }), isUnchanged: false })
}

/** Imports one source after the other, in the name of the person and office that were named. */
async function importAll(
  files: SourceFile[],
  { as, office: slug, locale }: ImportArguments,
): Promise<SourceReport[]> {
  await databaseUrl()
  const [{ getPayload }, { default: config }, { importRelease }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('../src/cms/import/importRelease'),
  ])
  const payload = await getPayload({ config })
  const { user, office } = await findImporter({ payload, email: as ?? '', slug: slug ?? '', locale })
  const reports: SourceReport[] = []
  for (const { source, raw } of files) {
    const plan = planImport({ source, raw, locale })
    if (plan.fate === 'refused') {
      reports.push(toSourceReport({ plan, isUnchanged: false }))
      continue
    }
    const { fate } = await importRelease({ payload, plan, raw, user, office })
    reports.push(toSourceReport({ plan, isUnchanged: fate === 'unchanged' }))
  }
  await payload.destroy()
  return reports
}
