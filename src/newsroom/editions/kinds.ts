/**
 * The publishable kinds: collections whose documents go to readers, each through its own editions.
 * The names are Payload's collection slugs.
 */
export const KINDS = [
  'releases',
  'media-contacts',
  'offices',
  'programmes',
  'partners',
  'topics',
  'pages',
  'navigation',
  'organisation',
] as const

export type Kind = (typeof KINDS)[number]

/** Whether something that came from outside names a publishable kind. */
export const isKind = (value: unknown): value is Kind => KINDS.includes(value as Kind)

/** Kinds of which there is exactly one document. */
export const SINGLE_KINDS: readonly Kind[] = ['navigation', 'organisation']

/** Kinds whose editions have a public address of their own, made of their slug. */
export const ADDRESSED_KINDS: readonly Kind[] = ['releases', 'offices', 'programmes', 'topics', 'pages']
