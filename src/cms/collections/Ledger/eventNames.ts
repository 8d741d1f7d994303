import type { WorkflowEvent } from '../../../newsroom/workflow/events'
import { words, type Words } from '../../fields/words'

/** What the history calls each act, once it is done. */
export const EVENT_NAMES: Record<WorkflowEvent, Words> = {
  edit: words('Edited', 'Modifié'),
  discard: words('Changes discarded', 'Modifications abandonnées'),
  submit: words('Submitted for review', 'Soumis à relecture'),
  recall: words('Recalled', 'Repris'),
  requestChanges: words('Changes asked for', 'Modifications demandées'),
  approve: words('Approved', 'Approuvé'),
  reopen: words('Reopened', 'Rouvert'),
  schedule: words('Scheduled', 'Programmé'),
  unschedule: words('Taken off the schedule', 'Déprogrammé'),
  publish: words('Published', 'Publié'),
  block: words('Blocked', 'Bloqué'),
  forcePublish: words('Published without a second reading', 'Publié sans relecture'),
  endorse: words('Endorsed', 'Avalisé'),
  withdraw: words('Withdrawn', 'Retiré'),
  suspend: words('Suspended', 'Suspendu'),
  reinstate: words('Put back', 'Remis en ligne'),
  retract: words('Retracted', 'Rétracté'),
  markNotNeeded: words('Marked as not needed', 'Marqué comme non requis'),
  markNeeded: words('Marked as needed', 'Marqué comme requis'),
  stillValid: words('Found still valid', 'Jugé toujours valable'),
}
