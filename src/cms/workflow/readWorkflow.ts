import type { Payload, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { Standing } from '../../newsroom/editions/edition'
import type { Kind } from '../../newsroom/editions/kinds'
import type { Missing } from '../../newsroom/languages/completeness'
import { LOCALE_CODES, type Locale, type PerLocale } from '../../newsroom/languages/locales'
import { documentPath } from '../../newsroom/urls'
import type { Person } from '../../newsroom/permissions/person'
import { EVENTS, type WorkflowEvent } from '../../newsroom/workflow/events'
import type { LedgerRow } from '../../newsroom/workflow/ledger'
import type { Stage } from '../../newsroom/workflow/stages'
import type { Track } from '../../newsroom/workflow/track'
import { transition } from '../../newsroom/workflow/transition'
import { findLastEdition } from './findEdition'
import { factsOf, findSituation } from './gatherFacts'
import { languageOf } from './languageOf'
import { toReasons, type Reason } from './WorkflowRefusal'

/** A language of a document as the desk shows it. */
export type WorkflowState = {
  stage: Stage
  standing: Standing | null
  /** The seal of what would be published now. */
  seal: string
  contributors: { id: string; name: string }[]
  /** The edition that readers see. */
  live: { number: number; seal: string; publishedAt: string; path: string | null } | null
  /** What the reviewer asked for, while changes are requested. */
  request: { note: string; by: string } | null
  /** What is missing before it can be submitted. */
  missing: Missing[]
  events: { event: WorkflowEvent; allowed: boolean; reasons: Reason[] }[]
}

/** How each language of a document stands, and what this person may do with it; null where there is none. */
export const readWorkflow = async (options: {
  payload: Payload
  req: PayloadRequest
  person: Person
  kind: Kind
  id: string
}): Promise<PerLocale<WorkflowState> | null> => {
  const { kind, id, person } = options
  const req = isolateObjectProperty(options.req, [
    'locale',
    'fallbackLocale',
    'context',
    'query',
    'transactionID',
  ])
  const situation = await findSituation({ req, kind, id })
  if (!situation) return null
  const names = await findNames(
    req,
    LOCALE_CODES.flatMap((locale) => situation.tracks[locale].contributors),
  )
  const stateIn = async (locale: Locale): Promise<WorkflowState> => {
    const track = situation.tracks[locale]
    const { seal } = situation.seals[locale]
    const facts = factsOf(situation, locale, { actor: person, sealSeen: seal })
    return {
      stage: track.stage,
      standing: track.standing,
      seal,
      contributors: track.contributors.map((user) => ({ id: user, name: names.get(user) ?? user })),
      live: await findLive(req, track),
      request: await findRequest(req, track),
      missing: [...facts.missing],
      events: EVENTS.filter((event) => event !== 'edit' && event !== 'block').map((event) => {
        // A note is asked for when the button is pressed: without one yet, it does not count as missing.
        const decision = transition(event, { ...facts, note: 'x'.repeat(100) })
        const reasons = decision.allowed ? [] : toReasons(decision.refusals, languageOf(req))
        return { event, allowed: decision.allowed, reasons }
      }),
    }
  }
  return { en: await stateIn('en'), fr: await stateIn('fr') }
}

const findLive = async (req: PayloadRequest, track: Track): Promise<WorkflowState['live']> => {
  const { kind, locale } = track
  const edition = track.standing === 'live' ? await findLastEdition(req, track) : null
  if (!edition) return null
  const path = edition.slug ? documentPath({ kind, locale, slug: edition.slug }) : null
  return {
    number: edition.number,
    seal: edition.seal,
    publishedAt: new Date(edition.publishedAt).toISOString(),
    path,
  }
}

/** The note of the last request for changes. */
const findRequest = async (req: PayloadRequest, track: Track): Promise<WorkflowState['request']> => {
  if (track.stage !== 'changesRequested') return null
  const { docs } = await req.payload.db.find<LedgerRow & { id: string }>({
    collection: 'ledger',
    where: {
      and: [
        { kind: { equals: track.kind } },
        { document: { equals: track.document } },
        { locale: { equals: track.locale } },
        { event: { equals: 'requestChanges' } },
      ],
    },
    sort: '-n',
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  if (!row?.note) return null
  const names = await findNames(req, [row.actor])
  return { note: row.note, by: names.get(row.actor) ?? row.actor }
}

const findNames = async (req: PayloadRequest, users: string[]): Promise<Map<string, string>> => {
  const ids = [...new Set(users)]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    limit: ids.length,
    overrideAccess: true, // names of colleagues, for staff
    req,
  })
  return new Map(docs.map(({ id, name, email }) => [String(id), String(name || email)]))
}
