import { APIError } from 'payload'
import type { Locale } from '../../newsroom/languages/locales'
import { isPersonal, type Refusal } from '../../newsroom/workflow/refusals'
import { deskMessages } from '../messages'

/** A reason as people and programs read it. */
export type Reason = { kind: string; message: string }

/** Refusals in the words of the person's language. */
export const toReasons = (refusals: readonly Refusal[], language: Locale): Reason[] =>
  refusals.map((refusal) => ({ kind: refusal.kind, message: deskMessages[language].refusal(refusal) }))

/** 403 where one of the reasons is about who is asking, 409 where they are about how things stand. */
export const statusOf = (refusals: readonly Refusal[]): 403 | 409 => (refusals.some(isPersonal) ? 403 : 409)

/** A save or event that the rules refuse: every reason at once, in the person's language. Nothing was written. */
export class WorkflowRefusal extends APIError<{ reasons: Reason[] }> {
  override name = 'WorkflowRefusal' // said, not derived: a build renames classes
  readonly reasons: Reason[]
  constructor(
    readonly refusals: readonly Refusal[],
    language: Locale,
  ) {
    const reasons = toReasons(refusals, language)
    super(reasons.map(({ message }) => message).join(' '), statusOf(refusals), { reasons }, true)
    this.reasons = reasons
  }
}
