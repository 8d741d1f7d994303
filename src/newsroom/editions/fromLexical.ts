import { ref, words, type ReadFile } from './codecs'
import type { Block, Body, Inline, Link, LinkTarget, List, ListItem, Table, TextRun } from './content'
import { isKind } from './kinds'

/** A node of the editor's JSON, of which only what is asked for is believed. */
type Node = { type?: unknown; children?: unknown; [name: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

/** The bits of a text node's `format`, as Lexical defines them. */
const BOLD = 1
const ITALIC = 1 << 1
const SUBSCRIPT = 1 << 5
const SUPERSCRIPT = 1 << 6

/**
 * The editor's JSON as our own blocks: only paragraphs, headings 2 and 3, lists, links, tables, quotations and
 * figures; anything else gives its text as a paragraph, so that no words are lost. Empty paragraphs are no text.
 */
export const fromLexical = (value: unknown, files: ReadFile): Body => {
  const root = isNode(value) && isNode(value.root) ? value.root : undefined
  return root ? childrenOf(root).flatMap((node) => toBlocks(node, files)) : []
}

const toBlocks = (node: Node, files: ReadFile): Block[] => {
  if (node.type === 'list') return toList(node)
  if (node.type === 'table') return toTable(node)
  if (node.type === 'block') return toOwnBlock(node, files)
  const children = toInlines(childrenOf(node))
  if (children.length === 0) return []
  if (node.type === 'heading') return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children }]
  return [{ type: 'paragraph', children }]
}

const toOwnBlock = (node: Node, files: ReadFile): Block[] => {
  const fields = isNode(node.fields) ? node.fields : {}
  const text = (name: string) => words.read(fields[name], files)
  if (fields.blockType === 'quote') {
    const role = text('role')
    const organisation = text('organisation')
    return [
      {
        type: 'quote',
        text: text('text') ?? '',
        speaker: text('speaker') ?? '',
        ...(role && { role }),
        ...(organisation && { organisation }),
      },
    ]
  }
  if (fields.blockType === 'figure') {
    const media = ref.read(fields.file, files)
    const file = (media !== undefined && files(media)) || { sha256: '', name: '', mimeType: '', size: 0 }
    const caption = text('caption')
    return [
      {
        type: 'figure',
        file,
        alt: text('alt') ?? '',
        credit: text('credit') ?? '',
        ...(caption && { caption }),
      },
    ]
  }
  return []
}

const toList = (node: Node): [List] | [] => {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const inner = childrenOf(child)
    const nested = inner.filter(({ type }) => type === 'list').flatMap(toList)
    const children = toInlines(inner.filter(({ type }) => type !== 'list'))
    const last = items.at(-1)
    // Lexical keeps a nested list in an item of its own, after the item that it belongs to.
    if (children.length === 0 && nested[0] && last && !last.list) last.list = nested[0]
    else if (children.length > 0 || nested[0]) items.push({ children, ...(nested[0] && { list: nested[0] }) })
  }
  return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : []
}

const toTable = (node: Node): [Table] | [] => {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({
      ...(typeof cell.headerState === 'number' && cell.headerState > 0 && { header: true as const }),
      children: joinParagraphs(childrenOf(cell).map((part) => toInlines(childrenOf(part)))),
    })),
  )
  return rows.some((row) => row.some(({ children }) => children.length > 0)) ? [{ type: 'table', rows }] : []
}

/** A cell of several paragraphs is one running text with breaks. */
const joinParagraphs = (paragraphs: Inline[][]): Inline[] =>
  paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : [{ type: 'break' } as const, ...paragraph]))

const toInlines = (nodes: Node[]): Inline[] => trimEnds(mergeRuns(nodes.flatMap(toInline)))

const toInline = (node: Node): Inline[] => {
  if (node.type === 'text' || node.type === 'tab') return toRun(node)
  if (node.type === 'linebreak') return [{ type: 'break' }]
  const children = childrenOf(node).flatMap(toInline)
  if (node.type !== 'link' && node.type !== 'autolink') return children
  const target = toTarget(node.fields)
  const runs = mergeRuns(children).filter((child): child is TextRun => child.type === 'text')
  return target && runs.length > 0 ? [{ type: 'link', target, children: runs } satisfies Link] : children
}

/** Where a link leads: out of the site, or to another document. */
const toTarget = (fields: unknown): LinkTarget | undefined => {
  if (!isNode(fields)) return undefined
  if (fields.linkType === 'internal' && isNode(fields.doc)) {
    const id = ref.read(fields.doc.value, noFiles)
    return isKind(fields.doc.relationTo) && id ? { kind: fields.doc.relationTo, id } : undefined
  }
  const href = words.read(fields.url, noFiles)
  return href ? { href } : undefined
}

const noFiles = () => undefined

const toRun = (node: Node): TextRun[] => {
  const text = typeof node.text === 'string' ? node.text.normalize('NFC') : ''
  if (text === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  return [
    {
      type: 'text',
      text,
      ...(format & BOLD && { bold: true as const }),
      ...(format & ITALIC && { italic: true as const }),
      ...(format & SUBSCRIPT && { sub: true as const }),
      ...(format & SUPERSCRIPT && { sup: true as const }),
    },
  ]
}

const sameFormat = (a: TextRun, b: TextRun): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.sub === b.sub && a.sup === b.sup

/** Neighbouring runs of one format are one run: how the editor happened to split them is not part of the text. */
const mergeRuns = (inlines: Inline[]): Inline[] => {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameFormat(last, inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else merged.push(inline)
  }
  return merged
}

/** No space at the ends of a paragraph, and no paragraph of nothing but space. */
const trimEnds = (inlines: Inline[]): Inline[] => {
  const trimmed = inlines.map((inline, index) => {
    if (inline.type !== 'text') return inline
    const text = index === 0 ? inline.text.trimStart() : inline.text
    return { ...inline, text: index === inlines.length - 1 ? text.trimEnd() : text }
  })
  const kept = trimmed.filter((inline) => inline.type !== 'text' || inline.text !== '')
  return kept.some(({ type }) => type !== 'break') ? kept : []
}
