import type { Paragraph } from './line'

const GREETING =
  /^(?:(?:your )?excellenc(?:es?|ies)|mesdames,? (?:et )?messieurs|mesdames|ladies and gentlemen|distinguished (?:\p{L}+ )?(?:guests|delegates|colleagues|participants|members|ministers?|ambassadors?)|(?:mr\.?|mrs\.?|madam|ms\.?) (?:president|chair\p{L}*|secretary)|(?:monsieur|madame) l[ea] (?:président|ministre|secrétaire)\p{L}*|chers? collègues|dear (?:colleagues|friends)|honou?rable \p{L}+)[\p{L}\s,’']{0,80}(?:[,!:;.]|$)/iu
const TITLE =
  /^(?:discours|allocution|intervention|remarks|speech|opening (?:remarks|statement)|keynote|address)\s(?:d[eu’']|by|of|from|at|to|delivered|pronunc\p{L}+|liminaire|d[’'])/iu

/** Whether a text without dateline greets its hearers, or is titled as what somebody said: a speech. */
export const isSpeech = ({
  headline,
  body,
}: {
  headline: string | null
  body: readonly Paragraph[]
}): boolean =>
  TITLE.test(headline ?? '') || body.slice(0, 4).some((paragraph) => GREETING.test(paragraph.text))
