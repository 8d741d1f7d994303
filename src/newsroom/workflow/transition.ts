import type { Standing } from '../editions/edition'
import { CONDITIONS, type Facts } from './conditions'
import { WORKFLOW, type Rule, type WorkflowEvent } from './events'
import type { Refusal } from './refusals'
import type { Stage } from './stages'
import { refuseActor } from './who'

/** What an allowed event does to the track, or every reason why it may not happen. */
export type Decision =
  { allowed: true; to: Stage; standing: Standing | null } | { allowed: false; refusals: Refusal[] }

/**
 * Decides one event on one track. The rules: the event must start from where the track stands, the actor must
 * be one of those whom the table names, every condition must hold, and a retracted track accepts nothing.
 * All reasons are given at once, the same list that the desk shows under a button that is off.
 */
export const transition = (event: WorkflowEvent, facts: Facts): Decision => {
  const rule = WORKFLOW[event]
  const refusals = [...refuseStart(event, rule, facts), ...refuseWho(rule, facts)]
  // Conditions speak about an event that is possible at all: with the wrong stage or person they only confuse.
  if (refusals.length === 0) refusals.push(...rule.only.flatMap((condition) => CONDITIONS[condition](facts)))
  if (refusals.length > 0) return { allowed: false, refusals }
  const { track } = facts
  const stays = event === 'edit' && track.stage === 'changesRequested'
  return {
    allowed: true,
    to: stays ? track.stage : (rule.to ?? track.stage),
    standing: rule.toStanding ?? track.standing,
  }
}

const refuseStart = (event: WorkflowEvent, rule: Rule, { actor, track }: Facts): Refusal[] => {
  const { locale, stage, standing } = track
  if (standing === 'retracted') return [{ kind: 'retracted', locale }]
  if (!rule.working) return [{ kind: 'notYetThere', event }]
  const from = actor === 'clock' ? (rule.byClockFrom ?? rule.from) : rule.from
  if (from && !from.includes(stage)) return [{ kind: 'wrongStage', event, locale, stage }]
  if (rule.fromStanding && (standing === null || !rule.fromStanding.includes(standing))) {
    return [{ kind: 'wrongStanding', event, locale }]
  }
  return []
}

const refuseWho = (rule: Rule, { actor, track, ownership }: Facts): Refusal[] => {
  const refusal = refuseActor({ who: rule.who, actor, track, ownership })
  return refusal ? [refusal] : []
}
