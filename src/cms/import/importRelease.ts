import type { Payload, PayloadRequest } from 'payload'
import { checksum } from '../../newsroom/editions/seal'
import { toLexical } from '../../newsroom/editions/toLexical'
import { toBody } from '../../newsroom/import/toBody'
import type { PlannedImport } from '../../newsroom/import/types'
import { findCountry } from '../../newsroom/places/findCountry'
import { proposeSlug } from '../../newsroom/slugs'
import type { Release, User } from '../../payload-types'
import { takeLock } from '../database/documentLock'
import { inTransaction } from '../database/inTransaction'
import { matchContacts } from './matchContacts'

export type ImportOutcome = { fate: 'draft' | 'unchanged'; id: string }

/**
 * Makes a draft of one planned release, in the name of `user`, who becomes its contributor. A release that the
 * newsroom holds already, by its title and first words, is left as it is: people may have worked
 * on it since. Nothing is ever published here.
 */
export const importRelease = async (options: {
  payload: Payload
  plan: PlannedImport
  /** The file as it came, kept beside the draft. */
  raw: string
  user: User
  /** The id of the office that the release is of. */
  office: string
  now?: Date
}): Promise<ImportOutcome> => {
  const { payload, plan, raw, user, office, now = new Date() } = options
  const { release, extras } = plan
  if (!release || !extras) throw new TypeError(`${plan.source} was refused: there is nothing to import.`)
  const fingerprint = checksum(`${release.locale} ${extras.dedupeKey}`)
  return inTransaction(payload, null, async (req) => {
    await takeLock({ req, key: `import:${fingerprint}` })
    const known = await findKnown({ req, fingerprint })
    if (known) return { fate: 'unchanged', id: known }
    req.user = user
    req.context = { ...req.context, door: 'import' }
    const doc = await payload.create({
      collection: 'releases',
      locale: release.locale,
      draft: true,
      depth: 0,
      overrideAccess: true, // the source is written by the import alone; the workflow still asks whether the user may
      user,
      req,
      data: {
        ...draftOf(plan, office),
        importSource: {
          source: plan.source,
          fingerprint,
          importedAt: now.toISOString(),
          flags: plan.flags,
          contactNotes: await matchContacts({
            req,
            people: release.contact.people,
            raw: release.contact.raw,
          }),
          proposals: extras.proposals,
          links: extras.links.map(({ text, href }) => ({ text, href })),
          rawText: raw,
        },
      },
    })
    return { fate: 'draft', id: doc.id }
  })
}

/** The fields of a draft. What the source does not say for certain stays empty. */
const draftOf = (plan: PlannedImport, office: string) => {
  const { release, extras } = plan
  const country = release?.dateline?.place ? findCountry(release.dateline.place) : null
  return {
    headline: release?.headline ?? null,
    slug: proposeSlug(release?.headline ?? '') || null,
    subtitle: release?.subtitle ?? null,
    body: toLexical(toBody(plan)) as unknown as Release['body'], // the editor's JSON, which Payload types more loosely
    datelinePlace: release?.dateline?.place ?? null,
    datelineDate: extras?.isoDate ? `${extras.isoDate}T12:00:00.000Z` : null,
    office,
    sourceLanguage: release?.locale ?? null,
    ...(country && { countries: [country] }),
  }
}

const findKnown = async (options: { req: PayloadRequest; fingerprint: string }): Promise<string | null> => {
  const { req, fingerprint } = options
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'releases',
    where: { 'importSource.fingerprint': { equals: fingerprint } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id ?? null
}
