import type { WorkflowEvent } from './events'
import type { Decision } from './transition'
import type { Track } from './track'

/** What an event leaves on a track beside its stage: who submitted, what was approved. */
export const afterEvent = (options: {
  event: WorkflowEvent
  track: Track
  decision: Extract<Decision, { allowed: true }>
  by: string
  seal: string
  format: number
  now: Date
}): Track => {
  const { event, track, decision, by, seal, format, now } = options
  const next: Track = { ...track, stage: decision.to, standing: decision.standing }
  switch (event) {
    case 'submit':
      return { ...next, submittedBy: by, approval: null }
    case 'approve':
      return { ...next, approval: { by, at: now.toISOString(), seal, format } }
    case 'recall':
    case 'requestChanges':
    case 'reopen':
      return { ...next, approval: null }
    case 'publish':
      return {
        ...next,
        contributors: [],
        submittedBy: null,
        approval: null,
        editions: track.editions + 1,
        liveEdition: track.editions + 1,
        liveSeal: seal,
        firstPublishedAt: track.firstPublishedAt ?? now.toISOString(),
      }
    default:
      return next
  }
}
