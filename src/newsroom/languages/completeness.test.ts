import { describe, expect, it } from 'vitest'
import type { Content, FileRef } from '../editions/content'
import { KINDS } from '../editions/kinds'
import { missingFrom, neededFields } from './completeness'

const file: FileRef = { sha256: 'f', name: 'a.png', mimeType: 'image/png', size: 1 }
const NEW = { imported: false, editions: 0 }
const complete: Content<'releases'> = {
  text: {
    headline: 'h',
    slug: 's',
    summary: 's',
    datelinePlace: 'Dakar',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 't' }] }],
  },
  shared: { type: 'pressRelease', datelineDate: '2026-11-02', office: 'o', contacts: ['c'] },
}
const release = (
  is: { text?: Partial<Content<'releases'>['text']>; shared?: Partial<Content<'releases'>['shared']> },
  facts = NEW,
) =>
  missingFrom(
    'releases',
    { text: { ...complete.text, ...is.text }, shared: { ...complete.shared, ...is.shared } },
    facts,
  )

describe('what is missing', () => {
  it('from nothing at all is every needed field of each kind', () => {
    for (const kind of KINDS) {
      expect(missingFrom(kind, { text: {}, shared: {} }, NEW).map(({ field }) => field)).toEqual(
        neededFields(kind),
      )
    }
  })
  it('from a complete release is nothing', () => expect(release({})).toEqual([]))
  it('of an advisory is also when and where', () => {
    expect(release({ shared: { type: 'mediaAdvisory' } }).map(({ field }) => field)).toEqual([
      'event.starts',
      'event.place',
    ])
  })
  it('of an import is the day it was first published, not a dateline', () => {
    const facts = { imported: true, editions: 0 }
    const text = { ...complete.text }
    delete text.datelinePlace
    const shared = { ...complete.shared }
    delete shared.datelineDate
    expect(missingFrom('releases', { text, shared }, facts)).toEqual([
      { field: 'firstPublishedOn', kind: 'empty' },
    ])
  })
  it('from the second edition on is also what changed, and how', () => {
    expect(release({}, { imported: false, editions: 1 }).map(({ field }) => field)).toEqual([
      'changeType',
      'changeNote',
    ])
  })
  it('of links is an address on the web, wherever they stand', () => {
    const to = (href: string) => ({
      type: 'link' as const,
      target: { href },
      children: [{ type: 'text' as const, text: 'here' }],
    })
    for (const href of ['javascript:alert(1)', '/x', 'not a url', 'https:', 'data:text/html,x']) {
      const list = {
        type: 'list' as const,
        ordered: false,
        items: [
          {
            children: [],
            list: { type: 'list' as const, ordered: false, items: [{ children: [to(href)] }] },
          },
        ],
      }
      expect(release({ text: { body: [list] } })).toEqual([{ field: 'body', kind: 'link' }])
    }
    expect(
      release({ text: { body: [{ type: 'paragraph', children: [to('https://ahm.example/x')] }] } }),
    ).toEqual([])
  })
  it('of pictures is their alternative text and credit', () => {
    const missing = release({
      text: {
        leadImage: { file, alt: '', credit: '' },
        body: [
          { type: 'figure', file, alt: '', credit: '' },
          { type: 'quote', text: '', speaker: '' },
        ],
      },
    })
    expect(missing.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      'leadImage.alt altText',
      'leadImage.credit credit',
      'body altText',
      'body credit',
      'body quoteText',
      'body speaker',
    ])
  })
})
