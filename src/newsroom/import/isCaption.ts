import type { Paragraph } from './line'

const CREDIT =
  /^(?:photos?|images?|crédits?(?: photo)?|credits?|picture)\s?(?::|©|\/|by\b|par\b)|^©|©\s?\p{L}|[([]?photo\s?:\s?[^.]{2,60}[)\]]?\.?$|(?:\/ ?|\()photo(?:s| credit)?\b[^.]{0,60}\)?\.?$/iu

/** Whether a line before the text belongs to its picture: it credits somebody, or HTML calls it a caption. */
export const isCaption = ({ text, lines }: Paragraph): boolean =>
  lines[0]?.role === 'caption' || (text.length <= 400 && CREDIT.test(text))
