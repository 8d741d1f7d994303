import { describe, expect, it } from 'vitest'
import { proposeSlug } from './slugs'

describe('a proposed slug', () => {
  it.each([
    [
      'L’Agence et le Pérou œuvrent pour les « saisonniers »',
      'lagence-et-le-perou-oeuvrent-pour-les-saisonniers',
    ],
    ['  2 500 agents formés : bilan  ', '2-500-agents-formes-bilan'],
    ['«»', ''],
  ])('of %s is %s', (title, slug) => expect(proposeSlug(title)).toBe(slug))

  it('is cut between words', () => {
    const slug = proposeSlug('mobilité '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('mobilite')).toBe(true)
  })
})
