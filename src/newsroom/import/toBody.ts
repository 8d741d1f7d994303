import type { Block, Body, Inline } from '../editions/content'
import type { PlannedImport, PlannedLink } from './types'

/** The planned paragraphs as a text of our own blocks, with the links that were found in them. */
export const toBody = (plan: Pick<PlannedImport, 'release' | 'extras'>): Body => {
  const body: Block[] = []
  for (const [index, text] of (plan.release?.body ?? []).entries()) {
    const role = plan.extras?.roles[index] ?? 'text'
    const children = toInlines(
      text,
      (plan.extras?.links ?? []).filter(({ paragraph }) => paragraph === index),
    )
    const last = body.at(-1)
    if (role === 'heading') body.push({ type: 'heading', level: 2, children })
    else if (role === 'text') body.push({ type: 'paragraph', children })
    else if (last?.type === 'list') last.items.push({ children })
    else body.push({ type: 'list', ordered: false, items: [{ children }] })
  }
  return body
}

const toInlines = (text: string, links: readonly PlannedLink[]): Inline[] => {
  const inlines: Inline[] = []
  let at = 0
  for (const { start, text: label, href } of [...links].sort((one, other) => one.start - other.start)) {
    if (start < at) continue
    if (start > at) inlines.push({ type: 'text', text: text.slice(at, start) })
    inlines.push({ type: 'link', target: { href }, children: [{ type: 'text', text: label }] })
    at = start + label.length
  }
  if (at < text.length) inlines.push({ type: 'text', text: text.slice(at) })
  return inlines
}
