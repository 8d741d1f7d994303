import type { Standing } from '../../newsroom/editions/edition'
import type { Missing } from '../../newsroom/languages/completeness'
import type { WorkflowEvent } from '../../newsroom/workflow/events'
import type { Refusal } from '../../newsroom/workflow/refusals'
import type { Stage } from '../../newsroom/workflow/stages'

/** Every sentence that the desk and its API say on their own account, once in each language. */
export type DeskMessages = {
  stages: Record<Stage, string>
  standings: Record<Standing, string>
  /** What a button says: a verb. */
  events: Record<WorkflowEvent, string>
  /** What a form calls its fields, by the path of `missingFrom`. */
  field: (path: string) => string
  missing: (missing: Missing) => string
  refusal: (refusal: Refusal) => string
  guard: {
    unknownLanguage: string
    oneLanguage: string
    oneDocument: string
    restore: string
    publication: string
    trash: string
    deletion: string
    frozenDeletion: string
  }
  noSuchDocument: string
  noSuchEvent: string
  editIsASave: string
  badEventBody: string
  panel: {
    title: string
    version: Record<'en' | 'fr', string>
    both: string
    noEdition: string
    edition: (number: number, date: string) => string
    readIt: string
    editedBy: (names: string) => string
    missingTitle: string
    note: string
    noteHint: string
    reason: string
    send: string
    cancel: string
    approveAndPublish: string
    unsaved: string
    done: (event: WorkflowEvent) => string
    failed: string
    loading: string
    saveFirst: string
    whyNot: string
    frozen: (stage: string) => string
  }
}
