import { describe, expect, it } from 'vitest'
import type { Body } from './content'
import { toLexical } from './toLexical'

const text = (value: string) => ({ type: 'text' as const, text: value })
const nodesOf = (body: Body, references = {}) => toLexical(body, references).root.children

/** What every node that holds others says of itself. */
const ELEMENT = { version: 1, format: '', indent: 0, direction: null }

describe('toLexical', () => {
  it('writes a paragraph with formats, a line break and its own fields', () => {
    const [node] = nodesOf([
      {
        type: 'paragraph',
        children: [
          text('CO'),
          { type: 'text', text: '2', sub: true },
          { type: 'break' },
          { type: 'text', text: 'bold', bold: true, italic: true },
          { type: 'text', text: 'er', sup: true },
        ],
      },
    ])
    const run = { version: 1, type: 'text', style: '', mode: 'normal', detail: 0 }
    expect(node).toEqual({
      ...ELEMENT,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: [
        { ...run, text: 'CO', format: 0 },
        { ...run, text: '2', format: 32 },
        { type: 'linebreak', version: 1 },
        { ...run, text: 'bold', format: 3 },
        { ...run, text: 'er', format: 64 },
      ],
    })
  })

  it('writes headings of the second and third level', () => {
    const nodes = nodesOf([
      { type: 'heading', level: 2, children: [text('One')] },
      { type: 'heading', level: 3, children: [text('Two')] },
    ])
    expect(nodes).toMatchObject([
      { type: 'heading', tag: 'h2' },
      { type: 'heading', tag: 'h3' },
    ])
  })

  it('puts a nested list in an item of its own, after the item it belongs to', () => {
    const [list] = nodesOf([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            children: [text('a')],
            list: { type: 'list', ordered: false, items: [{ children: [text('b')] }] },
          },
          { children: [text('c')] },
        ],
      },
    ])
    expect(list).toMatchObject({
      type: 'list',
      listType: 'number',
      tag: 'ol',
      start: 1,
      children: [
        { type: 'listitem', value: 1, indent: 0, children: [{ text: 'a' }] },
        {
          type: 'listitem',
          value: 2,
          children: [
            {
              type: 'list',
              listType: 'bullet',
              tag: 'ul',
              children: [{ type: 'listitem', indent: 1, children: [{ text: 'b' }] }],
            },
          ],
        },
        { type: 'listitem', value: 2, children: [{ text: 'c' }] },
      ],
    })
  })

  it('writes links out of the site and to documents, under the ids of the database it goes to', () => {
    const body: Body = [
      {
        type: 'paragraph',
        children: [
          { type: 'link', target: { href: 'https://ahm.example/' }, children: [text('out')] },
          { type: 'link', target: { kind: 'programmes', id: 'border' }, children: [text('in')] },
        ],
      },
    ]
    const [node] = nodesOf(body, { documentId: ({ id }: { id: string }) => `id of ${id}` })
    expect(node).toMatchObject({
      children: [
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: 'https://ahm.example/', newTab: false },
        },
        { fields: { linkType: 'internal', doc: { relationTo: 'programmes', value: 'id of border' } } },
      ],
    })
    expect(nodesOf(body)).toMatchObject([{ children: [{}, { fields: { doc: { value: 'border' } } }] }])
  })

  it('writes quotes and figures as blocks', () => {
    const file = { sha256: 'abc', name: 'river.png', mimeType: 'image/png', size: 1 }
    const nodes = nodesOf(
      [
        { type: 'quote', text: 'Yes.', speaker: 'A. Person' },
        { type: 'figure', file, alt: 'A river', credit: 'AHM' },
      ],
      { mediaId: ({ sha256 }: { sha256: string }) => `media ${sha256}` },
    )
    expect(nodes).toMatchObject([
      { type: 'block', version: 2, fields: { blockType: 'quote', text: 'Yes.', speaker: 'A. Person' } },
      { type: 'block', fields: { blockType: 'figure', file: 'media abc', alt: 'A river', credit: 'AHM' } },
    ])
  })

  it('refuses a figure where no picture can be looked up', () => {
    const file = { sha256: 'abc', name: 'river.png', mimeType: 'image/png', size: 1 }
    expect(() => toLexical([{ type: 'figure', file, alt: 'A river', credit: 'AHM' }])).toThrow('river.png')
  })

  it('tells heading cells of the first row from those of a column', () => {
    const [table] = nodesOf([
      {
        type: 'table',
        rows: [
          [{ header: true, children: [text('Year')] }],
          [{ header: true, children: [text('2026')] }, { children: [text('12')] }],
        ],
      },
    ])
    const cell = (headerState: number) => ({
      type: 'tablecell',
      headerState,
      colSpan: 1,
      rowSpan: 1,
      children: [{ type: 'paragraph' }],
    })
    expect(table).toMatchObject({
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell(1)] },
        { type: 'tablerow', children: [cell(2), cell(0)] },
      ],
    })
  })

  it('gives the same ids each time, and no id twice', () => {
    const quote = { type: 'quote' as const, text: 'Again.', speaker: 'A. Person' }
    const ids = () =>
      nodesOf([quote, quote]).map((node) => JSON.stringify(node.fields).match(/"id":"([0-9a-f]{24})"/)?.[1])
    expect(ids()).toEqual(ids())
    expect(new Set(ids()).size).toBe(2)
  })
})
