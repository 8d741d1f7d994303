import { describe, expect, it } from 'vitest'
import { parseContact } from './parseContact'
import { parsePhone } from './parsePhone'

const LEAD = 'Pour plus d’informations, veuillez contacter'
const EMAIL = 'awa.sarr@ahm.example'

describe('parseContact', () => {
  it.each<[name: string, lines: string[]]>([
    ['lines', [LEAD, 'Awa Sarr', 'AMH Dakar', 'Tél. : +44 20 7946 0123', `Courriel : ${EMAIL}`]],
    ['one sentence', [`${LEAD} Awa Sarr, AMH Dakar, Email: ${EMAIL}, Tel: +44 20 7946 0123.`]],
    [
      'a colon glued to the lead-in',
      [`${LEAD}:`, 'Awa Sarr', 'AMH Dakar', 'TEL: +44 20 7946 0123', 'E-mail :', EMAIL],
    ],
    [
      'English',
      [
        `For further information please contact Awa Sarr at AMH Dakar. Tel: +44 20 7946 0123, Email: ${EMAIL}`,
      ],
    ],
    ['no labels', ['For media enquiries:', 'Awa Sarr', 'AMH Dakar', '+44 20 7946 0123', EMAIL]],
    ['dashes', [`${LEAD} : Awa Sarr – AMH Dakar – Mob. : +44 20 7946 0123 – ${EMAIL}`]],
    ['a flowing sentence', [`${LEAD} Awa Sarr (AMH Dakar) au +44 20 7946 0123 ou par courriel à ${EMAIL}.`]],
    ['a title', ['Contact presse :', 'Awa Sarr', 'AMH Dakar', 'Tél +44 20 7946 0123', EMAIL]],
    [
      'a polite lead-in',
      [
        `Pour de plus amples informations, prière de s’adresser à Awa Sarr, AMH Dakar (tél. : +44 20 7946 0123 ; courriel : ${EMAIL}).`,
      ],
    ],
  ])('reads %s', (_name, lines) =>
    expect(parseContact(lines)).toEqual({
      people: [{ name: 'Awa Sarr', office: 'AMH Dakar', phones: ['+44 20 7946 0123'], emails: [EMAIL] }],
      lostLabels: [],
    }),
  )

  it('begins another person at a name after a number or an address', () => {
    const { people } = parseContact([
      LEAD,
      'Awa Sarr',
      'AMH Dakar',
      `Email : ${EMAIL}`,
      'ou',
      'Jean-Marc de la Tour',
      'AMH Genève',
      'Tél. : +33 1 99 00 12 34',
    ])
    expect(people).toEqual([
      { name: 'Awa Sarr', office: 'AMH Dakar', phones: [], emails: [EMAIL] },
      { name: 'Jean-Marc de la Tour', office: 'AMH Genève', phones: ['+33 1 99 00 12 34'], emails: [] },
    ])
  })

  it('reads two people in one sentence', () => {
    const { people } = parseContact([
      `${LEAD} Awa Sarr, AMH Dakar, Email: ${EMAIL}, ou Moussa Ba, AMH Bamako, Tél. : +33 1 99 00 12 34.`,
    ])
    expect(people.map(({ name, office }) => [name, office])).toEqual([
      ['Awa Sarr', 'AMH Dakar'],
      ['Moussa Ba', 'AMH Bamako'],
    ])
  })

  it('reads two numbers of one person', () => {
    const { people } = parseContact([
      LEAD,
      'Awa Sarr',
      'Tel: +44 20 7946 0123 /mobile: +44 20 7946 0124',
      'Fax: +44 20 7946 0125',
    ])
    expect(people[0]?.phones).toEqual(['+44 20 7946 0123', '+44 20 7946 0124'])
  })

  it('keeps an extension, and a number as typed', () => {
    const { people } = parseContact([
      LEAD,
      'Awa Sarr',
      'Tel: 44 20 7946 0123, Ext. 203',
      'Tel. +44 (20) 7946 0162',
      'Tél. : + 33 1 99 00 12 34',
    ])
    expect(people[0]?.phones).toEqual([
      '44 20 7946 0123, Ext. 203',
      '+44 (20) 7946 0162',
      '+ 33 1 99 00 12 34',
    ])
  })

  it('gives a desk no person’s name', () => {
    const { people } = parseContact([LEAD, 'Bureau de presse de l’AMH', `Email: ${EMAIL}`])
    expect(people).toEqual([{ name: null, office: 'Bureau de presse de l’AMH', phones: [], emails: [EMAIL] }])
  })

  it('says which label lost its value', () => {
    const { people, lostLabels } = parseContact([LEAD, 'Awa Sarr', 'Tél. :', 'Email : '])
    expect(people[0]?.name).toBe('Awa Sarr')
    expect(lostLabels).toEqual(['Tél', 'Email'])
  })

  it('takes years for no number', () =>
    expect(parseContact([LEAD, 'Awa Sarr, plan 2013-2020']).people[0]?.phones).toEqual([]))
})

describe('parsePhone', () => {
  it.each([
    ['+44 20 7946 0123', '+442079460123'],
    ['+ 33 1 99 00 12 34', '+33199001234'],
    ['0033 1 99 00 12 34', '+33199001234'],
    ['+44 (20) 7946 0162', '+442079460162'],
    ['44 20 7946 0123, Ext. 203', null],
    ['01 99 00 12 34', null],
    ['+33 1', null],
  ])('%s', (typed, e164) => expect(parsePhone(typed).e164).toBe(e164))
})
