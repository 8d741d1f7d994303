import { createHash } from 'node:crypto'
import type { Block, Body, FileRef, Inline, Link, List, TextRun } from './content'
import type { Kind } from './kinds'

/** A node as the editor stores it. `JSON.parse` of what it writes gives nothing more precise. */
export type LexicalNode = { type: string; version: number; [key: string]: unknown }
export type LexicalDocument = { root: LexicalNode & { type: 'root'; children: LexicalNode[] } }

/** How what a body refers to is called where the document is going: the ids of that database. */
export type LexicalReferences = {
  documentId?: (target: { kind: Kind; id: string }) => string
  /** Without it a body with a figure is refused: a checksum alone names no media document. */
  mediaId?: (file: FileRef) => string
}

/**
 * A body in the form in which the editor keeps it, the reverse of `fromLexical`. The same body always gives the
 * same nodes, ids included, so that writing it a second time changes nothing.
 */
export const toLexical = (body: Body, references: LexicalReferences = {}): LexicalDocument => ({
  root: {
    ...element(
      'root',
      body.flatMap((block, at) => blockNodes(block, { at: `${at}`, references })),
    ),
    type: 'root',
  },
})

/** Where a node stands in its body, by which it gets its id, and how what it names is called. */
type Context = { at: string; references: LexicalReferences }

const blockNodes = (block: Block, context: Context): LexicalNode[] => {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children, context)]
    case 'heading':
      return [element('heading', inlineNodes(block.children, context), { tag: `h${block.level}` })]
    case 'list':
      return [listNode(block, context)]
    case 'table':
      return [tableNode(block.rows, context)]
    case 'quote': {
      const { type, ...fields } = block
      return [blockNode(type, fields, context)]
    }
    case 'figure': {
      const { type, file, ...fields } = block
      const { mediaId } = context.references
      if (!mediaId) throw new TypeError(`The picture ${file.name} has no place to be looked up.`)
      return [blockNode(type, { file: mediaId(file), ...fields }, context)]
    }
  }
}

type ElementNode = LexicalNode & { children: LexicalNode[] }

const element = (type: string, children: LexicalNode[], own: Record<string, unknown> = {}): ElementNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...own,
})

const paragraph = (children: Inline[], context: Context): LexicalNode =>
  element('paragraph', inlineNodes(children, context), { textFormat: 0, textStyle: '' })

const blockNode = (blockType: string, fields: Record<string, unknown>, { at }: Context): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: idOf(at, blockType, fields), blockType, ...fields },
})

/** The editor keeps a nested list in an item of its own, after the item that it belongs to. */
const listNode = ({ ordered, items }: List, context: Context, depth = 0): LexicalNode => {
  const children = items.flatMap((item, index) => {
    const within = { ...context, at: `${context.at}.${index}` }
    const own = element('listitem', inlineNodes(item.children, within), { value: index + 1, indent: depth })
    if (!item.list) return [own]
    return [
      own,
      element('listitem', [listNode(item.list, within, depth + 1)], { value: index + 2, indent: depth }),
    ]
  })
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return element('list', children, { ...kind, start: 1 })
}

/** In the editor's words a heading cell of the first row is 1, of a first column 2. */
const tableNode = (rows: { header?: true; children: Inline[] }[][], context: Context): LexicalNode =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map(({ header, children }, column) =>
          element('tablecell', [paragraph(children, { ...context, at: `${context.at}.${row}.${column}` })], {
            backgroundColor: null,
            colSpan: 1,
            rowSpan: 1,
            headerState: header ? (row === 0 ? 1 : 2) : 0,
          }),
        ),
      ),
    ),
  )

const inlineNodes = (children: Inline[], context: Context): LexicalNode[] =>
  children.map((child, index) => {
    if (child.type === 'text') return textNode(child)
    if (child.type === 'break') return { type: 'linebreak', version: 1 }
    return linkNode(child, { ...context, at: `${context.at}.${index}` })
  })

const BOLD = 1
const ITALIC = 2
const SUBSCRIPT = 32
const SUPERSCRIPT = 64

const textNode = ({ text, bold, italic, sub, sup }: TextRun): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format: (bold ? BOLD : 0) | (italic ? ITALIC : 0) | (sub ? SUBSCRIPT : 0) | (sup ? SUPERSCRIPT : 0),
  style: '',
  mode: 'normal',
  detail: 0,
})

const linkNode = ({ target, children }: Link, { at, references }: Context): LexicalNode => {
  const fields = linkFields(target, references)
  return { ...element('link', children.map(textNode), { fields, id: idOf(at, 'link', fields) }), version: 3 }
}

const linkFields = (target: Link['target'], { documentId }: LexicalReferences): Record<string, unknown> =>
  'href' in target
    ? { linkType: 'custom', url: target.href, newTab: false }
    : {
        linkType: 'internal',
        doc: { relationTo: target.kind, value: documentId ? documentId(target) : target.id },
        newTab: false,
      }

/** 24 hexadecimal digits, as the editor's own ids have, made of the node's place and content. */
const idOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 24)
