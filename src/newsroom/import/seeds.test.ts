import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isEveryLineCounted } from './lineFates'
import { planImport } from './planImport'

const REAL = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const OURS = fileURLToPath(new URL('./fixtures', import.meta.url))
const PARAGRAPHS = [6, 8, 5, 9, 8]
const PEOPLE_WITHOUT_PHONE = [false, false, true, false, false]

const folder = existsSync(REAL) ? REAL : OURS
if (folder === OURS)
  console.info(`\n*** ${REAL} is absent: the five shapes are tested on our own fixtures alone ***\n`)

/** The five shapes of old releases, by counts alone: none of their text stands here. */
describe.each([...new Set([OURS, folder])])('the five releases of %s', (from) => {
  const files = readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const plans = files.map((name) =>
    planImport({ source: name, raw: readFileSync(`${from}/${name}`, 'utf8'), locale: 'fr' }),
  )

  it('are five drafts', () =>
    expect(plans.map(({ fate, reason }) => [fate, reason])).toEqual(PARAGRAPHS.map(() => ['draft', null])))

  it.each(PARAGRAPHS.map((count, index) => [index, count] as const))(
    '00%i has %i paragraphs, each a whole sentence',
    (index, count) => {
      const plan = plans[index]
      const body = plan?.release?.body ?? []
      expect(body).toHaveLength(count)
      const linked = new Set(plan?.extras?.links.map((link) => link.paragraph))
      expect(body.filter((text, at) => !/[.»]$/u.test(text) && !linked.has(at))).toEqual([])
      expect(body.filter((text) => !/^[\p{Lu}«]/u.test(text))).toEqual([])
      expect(body.filter((text) => /@|Tel|href|mailto|\n| {2}/.test(text))).toEqual([])
    },
  )

  it('have one contact each, with an address, and a number unless they gave none', () => {
    for (const [index, plan] of plans.entries()) {
      const people = plan.release?.contact.people ?? []
      expect(people).toHaveLength(1)
      expect(people[0]?.name).toMatch(/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u)
      expect(people[0]?.office).toBeTruthy()
      expect(people[0]?.emails).toEqual([expect.stringMatching(/^[\w.]+@[\w.]+$/)])
      expect(people[0]?.phones).toHaveLength(PEOPLE_WITHOUT_PHONE[index] ? 0 : 1)
      expect(plan.extras?.phones.every(({ e164 }) => e164 !== null)).toBe(true)
    }
  })

  it('open with a place, except the one that was wrapped', () => {
    expect(plans.map((plan) => plan.release?.dateline !== null)).toEqual([true, true, true, false, true])
    expect(plans.map((plan) => kindsOf(plan.flags).has('datelineOtherLanguage'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
    expect(plans.map((plan) => kindsOf(plan.flags).has('hardWrapped'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
    expect(plans.every((plan) => kindsOf(plan.flags).has('noPublicationDate'))).toBe(true)
  })

  it('keep the link that was split over two lines, in its sentence and with its target', () => {
    const [link] = plans[3]?.extras?.links ?? []
    const text = plans[3]?.release?.body[8] ?? ''
    expect(link?.paragraph).toBe(8)
    expect(text.slice(link?.start)).toBe(link?.text)
    expect(link?.href).toBe(`http://${link?.text ?? ''}`)
  })

  it('account for every line', () => {
    for (const [index, { lines }] of plans.entries()) {
      expect(isEveryLineCounted(lines)).toBe(true)
      expect(lines).toMatchObject({
        navigation: 29,
        headline: 1,
        dateline: index === 3 ? 0 : 1,
        residue: index === 3 ? 3 : 0,
        unplaced: 0,
      })
      expect(lines.contact).toBe([1, 5, 4, 5, 5][index])
      expect(lines.total).toBe(readFileSync(`${from}/${files[index] ?? ''}`, 'utf8').split('\n').length)
    }
  })
})

const kindsOf = (flags: readonly { kind: string }[]): Set<string> => new Set(flags.map(({ kind }) => kind))
