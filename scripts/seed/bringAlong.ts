import { createLocalReq, type Payload } from 'payload'
import { toPerson } from '../../src/cms/access/toPerson'
import { readWorkflow, type WorkflowState } from '../../src/cms/workflow/readWorkflow'
import { runEvent } from '../../src/cms/workflow/runEvent'
import type { Locale, PerLocale } from '../../src/newsroom/languages/locales'
import type { Person } from '../../src/newsroom/permissions/person'
import type { WorkflowEvent } from '../../src/newsroom/workflow/events'
import type { Stage } from '../../src/newsroom/workflow/stages'
import type { User } from '../../src/payload-types'
import type { Team } from './accounts'
import { localesOf, stageOf, type AnySeedDocument, type SeedStage } from './document'

type Step = { from: Stage; event: WorkflowEvent; by: keyof Team; and?: 'publish' }

const SUBMIT: Step = { from: 'draft', event: 'submit', by: 'author' }

/** The way to each stage, one act after the other. What stands elsewhere on it goes on from there. */
const WAYS: Record<SeedStage, readonly Step[]> = {
  draft: [],
  inReview: [SUBMIT],
  changesRequested: [SUBMIT, { from: 'inReview', event: 'requestChanges', by: 'reviewer' }],
  published: [SUBMIT, { from: 'inReview', event: 'approve', by: 'reviewer', and: 'publish' }],
}

/** Brings each language of a document to its stage, both in one act where they go the same way. */
export const bringAlong = async (options: {
  payload: Payload
  team: Team
  document: AnySeedDocument
  id: string
  now: Date
}): Promise<void> => {
  const { document } = options
  const stages = new Set(localesOf(document).map((locale) => stageOf(document, locale)))
  for (const stage of stages) {
    const locales = localesOf(document).filter((locale) => stageOf(document, locale) === stage)
    for (const step of WAYS[stage]) await take({ ...options, step, locales })
  }
}

const take = async (options: {
  payload: Payload
  team: Team
  document: AnySeedDocument
  id: string
  now: Date
  step: Step
  locales: Locale[]
}): Promise<void> => {
  const { payload, team, document, id, now, step } = options
  const { kind } = document
  const user = team[step.by]
  const state = await readAs({ payload, user, kind, id })
  const locales = options.locales.filter((locale) => state[locale].stage === step.from)
  if (locales.length === 0) return
  const seals = Object.fromEntries(locales.map((locale) => [locale, state[locale].seal]))
  const { event, and } = step
  const note = event === 'requestChanges' ? document.reviewNote : undefined
  const person = getPerson(user)
  await runEvent({ payload, person, kind, id, event, locales, seals, note, and, door: 'seed', now })
}

const readAs = async (options: {
  payload: Payload
  user: User
  kind: AnySeedDocument['kind']
  id: string
}): Promise<PerLocale<WorkflowState>> => {
  const { payload, user, kind, id } = options
  const req = await createLocalReq({ user }, payload)
  const state = await readWorkflow({ payload, req, person: getPerson(user), kind, id })
  if (!state) throw new TypeError(`${kind}/${id} is gone.`)
  return state
}

const getPerson = (user: User): Person => {
  const person = toPerson(user)
  if (!person) throw new TypeError(`${user.email} is nobody.`)
  return person
}
