import type { Standing } from '../editions/edition'
import type { Stage } from './stages'

export const EVENTS = [
  'edit',
  'discard',
  'submit',
  'recall',
  'requestChanges',
  'approve',
  'reopen',
  'schedule',
  'unschedule',
  'publish',
  'block',
  'forcePublish',
  'endorse',
  'withdraw',
  'suspend',
  'reinstate',
  'retract',
  'markNotNeeded',
  'markNeeded',
  'stillValid',
] as const

export type WorkflowEvent = (typeof EVENTS)[number]

/** Whether something that came from outside names an event of the table. */
export const isWorkflowEvent = (value: unknown): value is WorkflowEvent =>
  EVENTS.includes(value as WorkflowEvent)

/** Who may act. Several mean: any of them. Chiefs may do whatever authors and reviewers may. */
export type Who =
  /** Writes this language, for the document's office. */
  | 'author'
  /** Reviews this language, whatever the office. */
  | 'reviewer'
  | 'chief'
  | 'submitter'
  | 'contributor'
  | 'clock'

/** What else must hold. Each has one test in `conditions.ts` and one sentence in each language. */
export type Condition =
  | 'complete'
  | 'wellFormed'
  | 'differsFromLive'
  | 'referencesUnderWay'
  | 'referencesLive'
  | 'pathFree'
  | 'notAContributor'
  | 'notWhoForced'
  | 'notWhoSuspended'
  | 'sealSeen'
  | 'sealUnchanged'
  | 'note'
  | 'longReason'
  | 'liveEdition'
  | 'noText'
  | 'aTime'
  | 'noHold'

export type Rule = {
  /** The stages that the event starts from; absent where the standing alone decides. */
  from?: readonly Stage[]
  /** The stages that it starts from when the clock acts, and nobody else may start it from. */
  byClockFrom?: readonly Stage[]
  /** The standings that the event starts from; absent where the stage alone decides. */
  fromStanding?: readonly (Standing | 'forced' | 'stale')[]
  /** Where the track stands afterwards; absent: the stage does not change. */
  to?: Stage
  /** What its editions are to readers afterwards; absent: no change. */
  toStanding?: Standing
  who: readonly Who[]
  only: readonly Condition[]
  /** One act may carry both languages. */
  bothLanguages: boolean
  /** False: laid out in the table, refused as not yet there. */
  working: boolean
}

/**
 * The workflow. One row an event: where it starts, where it leads, who may, and what else must hold. Nothing
 * else decides any of this: the service, the desk's buttons and the documentation read this table.
 * A retracted track accepts no event at all; the table need not say so for each row.
 */
// prettier-ignore
export const WORKFLOW: Readonly<Record<WorkflowEvent, Rule>> = {
  // By saving. changesRequested stays as it is; everything else that may be edited becomes a draft.
  edit: { from: ['draft', 'published', 'changesRequested'], to: 'draft', who: ['author'], only: [], bothLanguages: true, working: true },
  discard: { from: ['draft', 'changesRequested'], to: 'published', who: ['author'], only: ['liveEdition'], bothLanguages: true, working: true },
  submit: { from: ['draft', 'changesRequested'], to: 'inReview', who: ['author'], only: ['complete', 'wellFormed', 'differsFromLive', 'referencesUnderWay', 'pathFree'], bothLanguages: true, working: true },
  recall: { from: ['inReview'], to: 'draft', who: ['submitter', 'contributor', 'chief'], only: [], bothLanguages: true, working: true },
  requestChanges: { from: ['inReview', 'approved'], to: 'changesRequested', who: ['reviewer'], only: ['notAContributor', 'note'], bothLanguages: true, working: true },
  approve: { from: ['inReview'], to: 'approved', who: ['reviewer'], only: ['notAContributor', 'sealSeen'], bothLanguages: true, working: true },
  reopen: { from: ['approved', 'scheduled', 'blocked'], to: 'draft', who: ['reviewer', 'contributor'], only: [], bothLanguages: true, working: true },
  schedule: { from: ['approved', 'blocked'], to: 'scheduled', who: ['reviewer'], only: ['sealUnchanged', 'aTime'], bothLanguages: true, working: false },
  unschedule: { from: ['scheduled'], to: 'approved', who: ['reviewer'], only: [], bothLanguages: true, working: false },
  publish: { from: ['approved', 'blocked'], byClockFrom: ['scheduled'], to: 'published', toStanding: 'live', who: ['reviewer', 'clock'], only: ['sealUnchanged', 'referencesLive', 'noHold'], bothLanguages: true, working: true },
  block: { from: ['scheduled'], to: 'blocked', who: ['clock'], only: [], bothLanguages: true, working: false },
  forcePublish: { from: ['draft', 'inReview', 'changesRequested'], to: 'published', toStanding: 'live', who: ['chief'], only: ['complete', 'wellFormed', 'referencesLive', 'longReason', 'noHold'], bothLanguages: true, working: false },
  endorse: { fromStanding: ['forced'], who: ['reviewer'], only: ['notAContributor', 'notWhoForced', 'sealSeen'], bothLanguages: false, working: false },
  withdraw: { fromStanding: ['live'], toStanding: 'withdrawn', who: ['chief'], only: ['note'], bothLanguages: true, working: false },
  suspend: { fromStanding: ['live', 'withdrawn'], toStanding: 'suspended', who: ['reviewer'], only: ['note'], bothLanguages: false, working: false },
  reinstate: { fromStanding: ['withdrawn', 'suspended'], toStanding: 'live', who: ['chief'], only: [], bothLanguages: false, working: false },
  retract: { fromStanding: ['suspended'], toStanding: 'retracted', who: ['reviewer'], only: ['notWhoSuspended', 'note'], bothLanguages: false, working: false },
  markNotNeeded: { from: ['draft'], to: 'notNeeded', who: ['author'], only: ['noText', 'note'], bothLanguages: false, working: false },
  markNeeded: { from: ['notNeeded'], to: 'draft', who: ['author'], only: ['note'], bothLanguages: false, working: false },
  stillValid: { fromStanding: ['stale'], who: ['author'], only: ['note'], bothLanguages: false, working: false },
}
