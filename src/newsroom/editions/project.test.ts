import { describe, expect, it } from 'vitest'
import type { Content, FileRef } from './content'
import { EDITION_FIELDS } from './fields'
import { KINDS } from './kinds'
import { project, unproject } from './project'
import { sealOf } from './seal'

const file: FileRef = {
  sha256: 'f'.repeat(64),
  name: 'river.png',
  mimeType: 'image/png',
  size: 10,
  width: 3,
  height: 2,
}
const files = { read: (media: string) => (media === 'media-1' ? file : undefined), write: () => 'media-1' }

const release: Content<'releases'> = {
  text: {
    headline: 'Un titre',
    slug: 'un-titre',
    summary: 'Un chapeau',
    datelinePlace: 'Genève',
    body: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Étapes' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Le 1' },
          { type: 'text', text: 'er', sup: true },
          { type: 'text', text: ' juin, voir ' },
          {
            type: 'link',
            target: { kind: 'programmes', id: 'p1' },
            children: [{ type: 'text', text: 'le programme' }],
          },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { children: [{ type: 'text', text: 'un' }] },
          { children: [{ type: 'text', text: 'deux', bold: true }] },
        ],
      },
      { type: 'quote', text: 'Une parole.', speaker: 'Ada Exemple', role: 'cheffe' },
      { type: 'figure', file, alt: 'Une rivière', credit: 'AMH' },
      {
        type: 'table',
        rows: [
          [{ header: true, children: [{ type: 'text', text: 'Pays' }] }],
          [{ children: [{ type: 'text', text: 'Laos' }] }],
        ],
      },
    ],
    leadImage: { file, alt: 'Une rivière', credit: 'AMH' },
    attachments: [{ file, title: 'Rapport' }],
  },
  shared: {
    type: 'mediaAdvisory',
    datelineDate: '2026-11-02',
    office: 'o1',
    contacts: ['c2', 'c1'],
    countries: ['LA', 'TH'],
    sdgs: [8, 10],
    event: { starts: '2026-11-10T08:00:00.000Z', place: 'Genève' },
  },
}

describe('the projection of a working copy', () => {
  it('gives back the content that a working copy was made of', () => {
    const fields = unproject('releases', release, files.write)
    const again = project('releases', { ...fields.text, ...fields.shared }, files.read)
    expect(again).toEqual(release)
    expect(sealOf('releases', 'fr', again)).toEqual(sealOf('releases', 'fr', release))
  })

  it('gives back the content of the other kinds too', () => {
    const navigation: Content<'navigation'> = {
      text: {
        sections: [
          {
            label: 'Agir',
            introduction: 'Pour agir',
            target: { page: 'p1' },
            groups: [
              {
                links: [
                  { label: 'Ici', target: { view: 'news' } },
                  { label: 'Là', target: { href: 'https://ahm.example' } },
                ],
              },
            ],
          },
        ],
      },
      shared: {},
    }
    const office: Content<'offices'> = {
      text: { name: 'Bureau', slug: 'bureau', head: { name: 'Ada' } },
      shared: {
        kind: 'country',
        country: 'TH',
        timeZone: 'Asia/Bangkok',
        closedDays: ['2026-12-25'],
        pressHours: [{ day: 'mon', opens: '09:00', closes: '18:00' }],
        coordinates: { latitude: 13.7, longitude: 100.5 },
        retired: true,
        successor: 'o2',
      },
    }
    for (const [kind, content] of [
      ['navigation', navigation],
      ['offices', office],
    ] as const) {
      const fields = unproject(kind, content, files.write)
      expect(project(kind, { ...fields.text, ...fields.shared }, files.read)).toEqual(content)
    }
  })

  it('has one form for what is not filled in', () => {
    const empty = { text: {}, shared: {} }
    for (const kind of KINDS) {
      expect(project(kind, {}, files.read)).toEqual(empty)
      const fields = unproject(kind, empty, files.write)
      expect(project(kind, { ...fields.text, ...fields.shared }, files.read)).toEqual(empty)
    }
    expect(
      project(
        'releases',
        { headline: '  ', contacts: [], countries: null, event: { place: '' } },
        files.read,
      ),
    ).toEqual(empty)
  })

  it('lets nothing through that is not named: no private field, no wanted time, no import source', () => {
    const copy = {
      id: 'x',
      wantedAt: '2026-01-01',
      importSource: { rawText: 'secret' },
      privateChannels: [{ address: 'secret' }],
      createdBy: 'u',
      sourceLanguage: 'fr',
    }
    for (const kind of KINDS)
      expect(JSON.stringify(project(kind, copy, files.read))).not.toMatch(/secret|wanted|createdBy/)
    expect(Object.keys(EDITION_FIELDS).sort()).toEqual([...KINDS].sort())
  })

  it('seals the same text the same, whatever the order of keys, the splitting of runs and Unicode’s forms', () => {
    const run = (text: string) => ({ type: 'text', text, format: 0 })
    const body = (...runs: object[]) => ({
      root: { type: 'root', children: [{ type: 'paragraph', children: runs }] },
    })
    const one = project('pages', { title: 'Été', body: body(run('Le texte')) }, files.read)
    const two = project(
      'pages',
      { body: body(run('Le '), run('texte')), title: 'Été'.normalize('NFD') },
      files.read,
    )
    expect(sealOf('pages', 'fr', one)).toEqual(sealOf('pages', 'fr', two))
    expect(sealOf('pages', 'fr', one).seal).not.toBe(sealOf('pages', 'en', one).seal)
  })

  it('orders what has no order, and keeps the order of the rest', () => {
    const one = project(
      'releases',
      { countries: ['TH', 'LA'], sdgs: ['10', '8'], contacts: ['b', 'a'] },
      files.read,
    )
    expect(one.shared).toEqual({ countries: ['LA', 'TH'], sdgs: [8, 10], contacts: ['b', 'a'] })
  })
})
