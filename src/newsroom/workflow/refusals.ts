import type { Locale } from '../languages/locales'
import type { Missing } from '../languages/completeness'
import type { Stage } from './stages'
import type { WorkflowEvent } from './events'

/** Why an event or a save may not happen: a value with a kind, never an exception. One sentence each in `cms/messages`. */
export type Refusal =
  // Who is asking:
  | { kind: 'notSignedIn' }
  | { kind: 'adminsDoNotEdit' }
  | { kind: 'notAnAuthor'; locale: Locale }
  | { kind: 'languageNotYours'; locale: Locale }
  | { kind: 'officeNotYours' }
  | { kind: 'notAReviewer'; locale: Locale }
  | { kind: 'languageNotReviewed'; locale: Locale }
  | { kind: 'chiefsOnly' }
  | { kind: 'clockOnly' }
  | { kind: 'notYoursToTakeBack' }
  | { kind: 'contributor'; locale: Locale }
  // How things stand:
  | { kind: 'wrongStage'; event: WorkflowEvent; locale: Locale; stage: Stage }
  | { kind: 'wrongStanding'; event: WorkflowEvent; locale: Locale }
  | { kind: 'retracted'; locale: Locale }
  | { kind: 'notYetThere'; event: WorkflowEvent }
  | { kind: 'incomplete'; locale: Locale; missing: Missing[] }
  | { kind: 'malformed'; locale: Locale; malformed: { field: string; message: string }[] }
  | { kind: 'nothingChanged'; locale: Locale }
  | { kind: 'noLiveEdition'; locale: Locale }
  | { kind: 'referenceNotUnderWay'; locale: Locale; field: string; title: string }
  | { kind: 'referenceNotLive'; locale: Locale; field: string; title: string }
  | { kind: 'pathTaken'; locale: Locale; slug: string }
  | { kind: 'sealNotGiven'; locale: Locale }
  | { kind: 'sealChanged'; locale: Locale }
  | { kind: 'noteNeeded' }
  | { kind: 'reasonTooShort' }
  | { kind: 'hasText'; locale: Locale }
  | { kind: 'timeNeeded' }
  | { kind: 'onHold' }
  | { kind: 'oneLanguageAtATime'; event: WorkflowEvent }
  | { kind: 'frozen'; locale: Locale; stage: Stage; part: 'text' | 'shared' }
  | { kind: 'someoneWasFaster'; locale: Locale }

export type RefusalKind = Refusal['kind']

/** Refusals that are about the person, not about the state of things: they answer 403, the others 409. */
const PERSONAL: readonly RefusalKind[] = [
  'notSignedIn',
  'adminsDoNotEdit',
  'notAnAuthor',
  'languageNotYours',
  'officeNotYours',
  'notAReviewer',
  'languageNotReviewed',
  'chiefsOnly',
  'clockOnly',
  'notYoursToTakeBack',
  'contributor',
]

export const isPersonal = (refusal: Refusal): boolean => PERSONAL.includes(refusal.kind)
