import type { Body, Inline, LinkTarget, List } from '@/newsroom/editions/content'

/** Every link target inside a text, in order. */
export const linksIn = (body: Body): LinkTarget[] =>
  body.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return targetsOf(block.children)
      case 'list':
        return inList(block)
      case 'table':
        return block.rows.flat().flatMap((cell) => targetsOf(cell.children))
      case 'quote':
      case 'figure':
        return []
    }
  })

const inList = (list: List): LinkTarget[] =>
  list.items.flatMap((item) => [...targetsOf(item.children), ...(item.list ? inList(item.list) : [])])

const targetsOf = (children: readonly Inline[]): LinkTarget[] =>
  children.flatMap((inline) => (inline.type === 'link' ? [inline.target] : []))
