import type { Kind } from '../../newsroom/editions/kinds'
import type { Locale } from '../../newsroom/languages/locales'

/** A text that readers see differently since a commit, and every slug it is or was read at. */
export type Committed = { kind: Kind; document: string; locale: Locale; slugs: string[] }

type Listener = (committed: readonly Committed[]) => void

/** On `globalThis`: Next may bundle this module more than once, and every copy must know the same listeners. */
const STORE = Symbol.for('dateline.commitListeners')
const store = globalThis as typeof globalThis & { [STORE]?: Set<Listener> }
const listeners = (store[STORE] ??= new Set())

/** Is told after each commit of this process, before the act is answered. */
export const onCommit = (listener: Listener): void => void listeners.add(listener)

/** Tells everyone who asked. */
export const announceCommit = (committed: readonly Committed[]): void => {
  if (committed.length > 0) for (const listener of listeners) listener(committed)
}
