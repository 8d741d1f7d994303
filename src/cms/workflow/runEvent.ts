import type { Payload, PayloadRequest } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import { FORMAT } from '../../newsroom/editions/seal'
import type { Locale } from '../../newsroom/languages/locales'
import type { Person } from '../../newsroom/permissions/person'
import { afterEvent } from '../../newsroom/workflow/afterEvent'
import { WORKFLOW, type WorkflowEvent } from '../../newsroom/workflow/events'
import type { Door } from '../../newsroom/workflow/ledger'
import type { Refusal } from '../../newsroom/workflow/refusals'
import { transition, type Decision } from '../../newsroom/workflow/transition'
import { Refused } from '../access/refuse'
import { takeLock } from '../database/documentLock'
import { inTransaction } from '../database/inTransaction'
import { deskMessages } from '../messages'
import { appendRow } from './appendRow'
import { columnsOf } from './columns'
import { announceCommit, type Committed } from './committed'
import { discardChanges } from './discardChanges'
import { factsOf, findSituation, slugOf, type Situation } from './gatherFacts'
import { isRepeated } from './isRepeated'
import { languageOf } from './languageOf'
import { setStatus } from './setStatus'
import { storeEdition } from './storeEdition'
import { saveTrack } from './tracks'
import { WorkflowRefusal } from './WorkflowRefusal'

export type EventRequest = {
  payload: Payload
  /** The request it came with, for the person's language; none from a command. */
  req?: PayloadRequest
  person: Person
  kind: Kind
  id: string
  event: WorkflowEvent
  /** One or both languages: all or nothing. */
  locales: readonly Locale[]
  /** The seal of each language that the person has read. */
  seals?: Partial<Record<Locale, string>> | undefined
  note?: string | undefined
  /** What else the same act does: an approval may publish at once. */
  and?: 'publish' | undefined
  door: Door
  now?: Date
}

/**
 * One act of the workflow: in one transaction, under the document's lock, for every language asked for, it
 * decides by the table and writes ledger row, track, edition and `_status`, or refuses with every reason and
 * writes nothing. Answers what readers may see differently from now on.
 */
export const runEvent = async (asked: EventRequest): Promise<Committed[]> => {
  const { payload, req = null, and, event } = asked
  const committed = await inTransaction(payload, req, async (tx) => {
    await takeLock({ req: tx, key: `${asked.kind}:${asked.id}` })
    const situation = await getSituation(asked, tx)
    if (await wasDone(asked, tx, situation)) return []
    const done = await act({ ...asked, tx }, situation)
    if (and !== 'publish' || event !== 'approve') return done
    const approved = await getSituation(asked, tx)
    return [...done, ...(await act({ ...asked, tx, event: and }, approved))]
  })
  announceCommit(committed)
  return committed
}

/** The document as it stands in this transaction; 404 where there is none. */
const getSituation = async ({ kind, id }: EventRequest, req: PayloadRequest): Promise<Situation> => {
  const situation = await findSituation({ req, kind, id })
  if (!situation) throw new Refused(deskMessages[languageOf(req)].noSuchDocument, 404, null, true)
  return situation
}

/** The same act, sent again by the same person. */
const wasDone = (asked: EventRequest, req: PayloadRequest, situation: Situation): Promise<boolean> => {
  const { locales, person, note } = asked
  const event = asked.event === 'approve' && asked.and ? asked.and : asked.event
  return isRepeated({ req, situation, locales, event, actor: person.id, note: note?.trim() || null })
}

type Act = EventRequest & { tx: PayloadRequest }

const act = async (asked: Act, situation: Situation): Promise<Committed[]> => {
  const { tx, kind, id, event, locales } = asked
  const decisions = decide(asked, situation)
  if (event === 'discard') return discardChanges({ ...asked, situation })
  const committed: Committed[] = []
  for (const locale of locales)
    committed.push(...(await carryOut(asked, situation, locale, decisions(locale))))
  if (event === 'publish') await setStatus({ req: tx, kind, id, status: 'published' })
  return committed
}

/** Every language is decided before anything is written: one refusal refuses the act. */
const decide = (asked: Act, situation: Situation) => {
  const { event, locales, person, seals, note, tx } = asked
  const refusals: Refusal[] = []
  const allowed = new Map<Locale, Extract<Decision, { allowed: true }>>()
  if (locales.length > 1 && !WORKFLOW[event].bothLanguages)
    refusals.push({ kind: 'oneLanguageAtATime', event })
  for (const locale of locales) {
    const decision = transition(
      event,
      factsOf(situation, locale, { actor: person, sealSeen: seals?.[locale], note }),
    )
    if (decision.allowed) allowed.set(locale, decision)
    else refusals.push(...decision.refusals)
  }
  if (refusals.length > 0) throw new WorkflowRefusal(refusals, languageOf(tx))
  return (locale: Locale) => {
    const decision = allowed.get(locale)
    if (!decision) throw new TypeError(`${locale} was not decided.`)
    return decision
  }
}

const carryOut = async (
  asked: Act,
  situation: Situation,
  locale: Locale,
  decision: Extract<Decision, { allowed: true }>,
): Promise<Committed[]> => {
  const { tx, kind, event, person, door, note, now = new Date() } = asked
  const track = situation.tracks[locale]
  const content = situation.contents[locale]
  const { seal } = situation.seals[locale]
  const publishes = event === 'publish'
  const next = afterEvent({ event, track, decision, by: person.id, seal, format: FORMAT, now })
  const edition = publishes ? track.editions + 1 : null
  const entry = { actor: person.id, door, event, seal, edition, note: note?.trim() || null }
  const recorded = await appendRow({ req: tx, track, next, entry, now })
  const slug = slugOf(content)
  if (event === 'submit' && slug) await takeLock({ req: tx, key: `path:${kind}/${locale}/${slug}` })
  const columns = {
    ...columnsOf(kind, situation.copy.fields[locale]),
    ...(event === 'submit' && { path: slug }),
  }
  await saveTrack({ req: tx, track: recorded, columns })
  if (!publishes) return []
  return [
    await storeEdition({
      req: tx,
      track,
      content,
      seal: situation.seals[locale],
      publishedBy: person.id,
      now,
    }),
  ]
}
