import type { Paragraph } from './line'

/**
 * Pages under a bare title were saved by a tool that dropped the last line of paragraphs and blanked addresses: what
 * it lost cannot be found again. Several paragraphs that stop in mid-sentence show it.
 */
export function isTextLost({
  body,
  contact,
}: {
  body: readonly Paragraph[]
  contact: readonly Paragraph[]
}): boolean {
  const prose = body.filter((paragraph) => paragraph.text.length > 80 && paragraph.lines[0]?.role !== 'item')
  const cut = prose.filter((paragraph) => !/[.!?…»”":;)*]$/u.test(paragraph.text) && !endsInLink(paragraph))
  const isBlanked =
    contact.filter((paragraph) => /(?:t[ée]l\.?|e-?mail|courriel|phone)\s?:?\s*$/iu.test(paragraph.text))
      .length >= 2
  return (cut.length >= 2 && cut.length >= 0.4 * prose.length) || (isBlanked && cut.length >= 1)
}

const endsInLink = (paragraph: Paragraph): boolean =>
  paragraph.links.some((link) => link.start + link.text.length >= paragraph.text.length - 1) ||
  /(?:www\.|@)\S{1,100}$/u.test(paragraph.text)
