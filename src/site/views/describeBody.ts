import type { Body, Inline } from '@/newsroom/editions/content'

const LONGEST = 160

/** What a search engine may say of a text that has no summary: its first paragraph, cut at a word. */
export const describeBody = (body: Body | undefined): string | undefined => {
  for (const block of body ?? []) {
    const text = block.type === 'paragraph' ? plain(block.children) : ''
    if (text) return cut(text)
  }
  return undefined
}

/** Hard spaces stay as they are: French has them before its signs. */
const plain = (parts: readonly Inline[]): string =>
  parts
    .map((part) => (part.type === 'text' ? part.text : part.type === 'break' ? ' ' : plain(part.children)))
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim()

const cut = (text: string): string => {
  if (text.length <= LONGEST) return text
  const kept = text.slice(0, LONGEST)
  const end = kept.lastIndexOf(' ')
  return `${(end > 0 ? kept.slice(0, end) : kept).replace(/[\s,;:.–—-]+$/u, '')}…`
}
