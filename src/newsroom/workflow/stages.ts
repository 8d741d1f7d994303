/** Where a track stands on its way through the desk. */
export const STAGES = [
  'notNeeded',
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'blocked',
  'published',
] as const

export type Stage = (typeof STAGES)[number]

/** While a track stands here its text is frozen: a save that would change a byte of it is refused. */
export const FROZEN_STAGES: readonly Stage[] = ['inReview', 'approved', 'scheduled', 'blocked']

export const isFrozen = (stage: Stage): boolean => FROZEN_STAGES.includes(stage)

/** The stages in which a document counts as on its way to readers: others may refer to it when they submit. */
export const UNDER_WAY_STAGES: readonly Stage[] = ['inReview', 'approved', 'scheduled', 'published']
