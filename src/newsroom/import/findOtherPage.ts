import type { Line } from './line'
import type { PageType } from './parsePageHeader'
import type { RefusalKind } from './types'

const ADDRESSES: readonly (readonly [RegExp, RefusalKind])[] = [
  [/\/(?:speech(?:es)?|discours)\//i, 'speech'],
  [/\/(?:migrant-stories|stories|histoires)\//i, 'story'],
  [/\/newsdesk\/\d{6,8}/i, 'newsletter'],
  [/\/countries\/search|[?&](?:page|created|news_type)=/i, 'listing'],
  [
    /\/(?:countries|regions|iom-organizational-structure|iom-leadership-team|office-director-general|contacts-pour-les-medias)(?:[/?#]|$)/i,
    'otherPage',
  ],
]
const HEADERS: Partial<Record<PageType, RefusalKind>> = {
  speech: 'speech',
  story: 'story',
  newsletter: 'newsletter',
}
const COUNT =
  /^(?:displaying|showing|affichage(?: de)?|affiche|résultats?|mostrando|results?) ?:? ?\d[\d ,.]{0,8} ?(?:[-–à]|to) ?\d[\d ,.]{0,8} (?:of|sur|de) \d/i
const TEASER = /^(?:read more|lire la suite|leer más|en savoir plus|voir plus)(?:\s|$|[.…»>])/i
const MAILING =
  /^(?:unable to see images|view (?:this|it) (?:e-?mail )?in your browser|impossible de voir les images|unsubscribe|se désabonner|se désinscrire|voir (?:ce message|cet e-?mail) dans)/i

/** Whether an address of the old site says that its page is a release or a statement. */
export const isReleaseAddress = (address: string): boolean =>
  /^https?:\/\/[^/]+(?:\/[a-z]{2})?\/(?:news|statements)\/[^/?]/i.test(address)

/** Whether an address, the page's own header or its furniture says that it is no release; null when nothing does. */
export function findOtherPage({
  addresses,
  type,
  lines,
}: {
  addresses: readonly string[]
  type: PageType | null
  lines: readonly Line[]
}): RefusalKind | null {
  for (const address of addresses) {
    if (!/^https?:\/\//i.test(address)) continue
    const found = ADDRESSES.find(([pattern]) => pattern.test(address))
    if (found) return found[1]
  }
  const header = type === null ? undefined : HEADERS[type]
  if (header) return header
  if (
    lines.some((line) => COUNT.test(line.text)) ||
    lines.filter((line) => TEASER.test(line.text)).length >= 3
  )
    return 'listing'
  const mailing = lines.filter((line) => MAILING.test(line.text))
  return mailing.length >= 2 || lines.slice(0, 5).some((line) => MAILING.test(line.text))
    ? 'newsletter'
    : null
}
