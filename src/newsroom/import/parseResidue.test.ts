import { describe, expect, it } from 'vitest'
import { toLine } from './line'
import { parseResidue } from './parseResidue'

const read = (texts: readonly string[]) =>
  parseResidue(texts.map((text, index) => toLine({ from: index + 1, text })))

describe('parseResidue', () => {
  it('keeps the address of a broken mail link', () => {
    const { lines } = read(['E-mail :', '"mailto:presse@ahm.example">presse@ahm.example'])
    expect(lines[1]).toMatchObject({ text: 'presse@ahm.example', residueOnly: true, continuesTag: true })
    expect(lines[1]?.links).toEqual([
      { start: 0, text: 'presse@ahm.example', href: 'mailto:presse@ahm.example' },
    ])
  })

  it('follows a mail link over two lines', () => {
    const { lines } = read(['"mailto:presse@ahm.example" target="_blank" title=', '"">presse@ahm.example'])
    expect(lines.map(({ text }) => text)).toEqual(['', 'presse@ahm.example'])
    expect(lines[1]?.links[0]?.href).toBe('mailto:presse@ahm.example')
  })

  it('follows a link over two lines in mid-sentence, and what comes after it', () => {
    const { lines, doubts } = read([
      'Il est sur le site',
      '"paragraph-link-no-underline" href=',
      '"http://www.ahm.example">www.ahm.example, dès ce soir.',
    ])
    expect(lines.map(({ text }) => text)).toEqual(['Il est sur le site', '', 'www.ahm.example, dès ce soir.'])
    expect(lines.map(({ residueOnly }) => residueOnly)).toEqual([false, true, false])
    expect(doubts).toEqual([expect.objectContaining({ kind: 'linkInResidue', line: 3 })])
  })

  it('says where the words of a link do not end', () => {
    const { lines, doubts } = read([
      'Lire "lien-link" href="http://www.ahm.example/r">le rapport de la mission. Il est long.',
    ])
    expect(lines[0]?.text).toBe('Lire le rapport de la mission. Il est long.')
    expect(doubts[0]?.kind).toBe('linkEndUnknown')
  })

  it('says that an address was lost', () => {
    const { lines, doubts } = read(['Email: "" target="_blank" title='])
    expect(lines[0]?.text).toBe('Email:')
    expect(doubts[0]?.kind).toBe('emailLost')
  })

  it('takes out a picture', () => {
    const { lines, doubts } = read(['alt="" border="0" hspace="0" src=', '"/jahia/webdav/don.gif">un don'])
    expect(lines.map(({ text }) => text)).toEqual(['', 'un don'])
    expect(doubts.map(({ kind }) => kind)).toEqual(['imageLost'])
  })

  it.each([
    'Il a dit "oui" et "non" hier.',
    'Un rapport "clé" > un long discours',
    'title = rien',
    '« a > b »',
  ])('leaves words alone: %s', (text) =>
    expect(read([text]).lines[0]).toMatchObject({ text, residueOnly: false, links: [] }),
  )
})
