import { describe, expect, it } from 'vitest'
import type { Body } from '@/newsroom/editions/content'
import { describeBody } from './describeBody'

const paragraph = (text: string): Body[number] => ({ type: 'paragraph', children: [{ type: 'text', text }] })

describe('the description of a text', () => {
  it('is its first paragraph, without links and line breaks', () => {
    const body: Body = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Heading' }] },
      paragraph(' '),
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Read ' },
          {
            type: 'link',
            target: { href: 'https://x.example/' },
            children: [{ type: 'text', text: 'this' }],
          },
          { type: 'break' },
          { type: 'text', text: 'first.', bold: true },
        ],
      },
      paragraph('Second.'),
    ]
    expect(describeBody(body)).toBe('Read this first.')
  })

  it('ends with a whole word', () => {
    const description = describeBody([paragraph('words, '.repeat(40))]) ?? ''
    expect(description.length).toBeLessThanOrEqual(161)
    expect(description).toMatch(/words…$/)
  })

  it('keeps what is short as it is, and is absent where there is no paragraph', () => {
    expect(describeBody([paragraph('Trois\u00a0: un, deux.')])).toBe('Trois\u00a0: un, deux.')
    expect(describeBody([])).toBeUndefined()
    expect(describeBody(undefined)).toBeUndefined()
  })
})
