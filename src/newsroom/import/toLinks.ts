import type { Paragraph, TextLink } from './line'
import type { ImportFlag, PlannedLink } from './types'

/** The links of a body, at their place in the text as it is set. Only web and mail addresses stay links. */
export function toLinks({
  paragraphs,
  body,
  set,
}: {
  paragraphs: readonly Paragraph[]
  body: readonly string[]
  set: (text: string) => string
}): {
  links: PlannedLink[]
  flags: ImportFlag[]
} {
  const links: PlannedLink[] = []
  const flags: ImportFlag[] = []
  paragraphs.forEach((paragraph, index) => {
    let from = 0
    for (const link of paragraph.links) {
      const placed = placeLink({ link, text: body[index] ?? '', set, from })
      if (placed && isSafe(link.href)) {
        links.push({ paragraph: index, ...placed, href: link.href })
        from = placed.start + placed.text.length
      } else
        flags.push({
          line: paragraph.lines[0]?.from ?? 1,
          kind: 'linkRefused',
          text: `The link of « ${link.text.slice(0, 80)} » was not kept: ${link.href.slice(0, 200)}`,
        })
    }
  })
  return { links, flags }
}

interface Placing {
  link: TextLink
  text: string
  set: (text: string) => string
  from: number
}

/** Typography moves words by a few spaces at most: the link's words are looked for from a little before their old place. */
function placeLink({ link, text, set, from }: Placing): { start: number; text: string } | null {
  const near = Math.max(from, link.start - 2)
  for (const words of [link.text, set(link.text), link.text.replace(/['’]/g, '’')]) {
    const start = text.indexOf(words, near)
    const found = start === -1 ? text.indexOf(words, from) : start
    if (found !== -1) return { start: found, text: words }
  }
  return null
}

const isSafe = (href: string): boolean => /^(?:https?:\/\/|mailto:)[^\s"'<>]{1,2000}$/i.test(href)
