import { isLeadIn } from './isContactLine'
import type { PlannedPerson } from './types'

const EMAIL = /(?<![\w.%+'-])[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu
const SPELLED_EMAIL =
  /(?<![\w.%+-])[\w.%+-]{1,64}\s?[([](?:at|arobase)[)\]]\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/giu
const PHONE =
  /(?<![\p{L}\d@_+-])(?:\+\s?\(?\d[\d\s\u00a0().–-]{5,26}\d|\(?\d{1,4}\)?[\s\u00a0.-][\d\s\u00a0().–-]{4,24}\d|\d{7,15})(?:,?\s?(?:ext|poste|extension)\.?\s?\d{1,6})?(?![\d@\p{L}_])/giu
const LABEL =
  /^[\s(/]*(?:t[ée]l(?:[ée]phone)?s?|phone|mob(?:ile)?|cell(?:phone)?|portable|gsm|fax|e-?mail|courriel|mail|m[ée]l|[TME](?=\s?:))(?![\p{L}\d])[\s.:)]*/iu
const LEAD_IN =
  /^.{0,200}?\b(?:contacte[rz]?|please contact|contact|joindre|s['’]adresser|appeler|call|reach|write to)(?!\p{L})(?: avec)?(?: (?:à|au))?\s?:?\s*/iu
const SEPARATOR =
  /[,;|\n()]| [-–—] | \/ ?|(?<!\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Mme|Mlle|Prof|St|Ext))\.(?:\s|$)|\s(?:at the|at|à l['’]|or|ou|and|et)\s(?=\p{Lu}|\ue000)/u
const DESK =
  /\b(?:bureau|office|unit[ée]?|division|service|mission|minist[èe]re|ministry|department|d[ée]partement|direction|press|presse|m[ée]dias?|communications?|section|centre|center|r[ée]gional|headquarters|si[èe]ge|team|[ée]quipe)\b/iu
const FAX = /\bfax[\s.:]*$/i

type Token = { kind: 'text' | 'phone' | 'email' | 'label' | 'fax'; value: string }

/**
 * Reads a contact block: name, office, numbers, addresses, in lines or in one sentence. A name after a number or an
 * address begins another person. Everything stands as typed; whatever cannot be told apart goes to the office.
 */
export function parseContact(texts: readonly string[]): { people: PlannedPerson[]; lostLabels: string[] } {
  const people: PlannedPerson[] = []
  const lostLabels: string[] = []
  let person: PlannedPerson | null = null
  let label: string | null = null
  for (const token of texts.flatMap((text, index) => toTokens(index === 0 ? withoutLeadIn(text) : text))) {
    if (token.kind === 'label') {
      if (label !== null) lostLabels.push(label)
      label = token.value
      continue
    }
    if (token.kind === 'text' && label !== null) {
      lostLabels.push(label)
      label = null
    }
    if (token.kind === 'fax') label = null
    if (token.kind === 'fax') continue
    const isNew =
      person === null || (token.kind === 'text' && hasChannel(person) && beginsPerson(token.value, person))
    if (isNew) {
      person = { name: null, office: null, phones: [], emails: [] }
      people.push(person)
    }
    if (person !== null) addToken(person, token)
    if (token.kind !== 'text') label = null
  }
  if (label !== null) lostLabels.push(label)
  return {
    people: people.filter((found) => found.name !== null || found.office !== null || hasChannel(found)),
    lostLabels,
  }
}

function addToken(person: PlannedPerson, { kind, value }: Token): void {
  if (kind === 'phone') person.phones.push(value)
  else if (kind === 'email') {
    if (!person.emails.includes(value)) person.emails.push(value)
  } else if (person.name === null && person.office === null && isPersonName(value)) person.name = value
  else person.office = person.office === null ? value : `${person.office}, ${value}`
}

const hasChannel = (person: PlannedPerson): boolean => person.phones.length + person.emails.length > 0

const beginsPerson = (text: string, person: PlannedPerson): boolean =>
  isPersonName(text) || person.office !== null

/** One to six capitalised words, none of which belongs to an office; « AMH Genève » opens with an agency. */
function isPersonName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 6 || text.length > 60 || /\d/.test(text) || DESK.test(text)) return false
  if (
    /^\p{Lu}{2,}(?:['’-]|$)/u.test(words[0] ?? '') &&
    words.length < 3 &&
    !/^\p{Lu}{2,} \p{Lu}\p{Ll}+$/u.test(text) &&
    words.length === 1
  )
    return false
  if (/^\p{Lu}{2,6}$/u.test(words[0] ?? '')) return false
  return words.every(
    (word) =>
      /^(?:[dl]['’])?\p{Lu}/u.test(word) ||
      /^(?:de|du|des|da|di|van|von|der|den|el|al|bin|ben|le|la|y|dos)$/i.test(word),
  )
}

/** « Contact presse : », "For media enquiries:": what opens a block without a verb. */
const TITLE =
  /^(?:(?:for|pour) (?:all |any |les |toutes? )?)?(?:m[ée]dias?|presse?|contacts?|personnes?)(?: (?:contacts?|presse?|m[ée]dias?|à contacter|ressources?|enquiries|inquiries|requests|questions|pour la presse|pour les m[ée]dias))*\s?(?::\s?|$)/iu

function withoutLeadIn(text: string): string {
  if (!isLeadIn(text)) return text
  const rest = text.replace(TITLE, '')
  return rest === text ? text.replace(LEAD_IN, '') : rest
}

/** Numbers and addresses are lifted out first, so that the commas and stops inside them separate nothing. */
function toTokens(text: string): Token[] {
  const lifted: Token[] = []
  const lift =
    (kind: 'phone' | 'email') =>
    (value: string): string => {
      lifted.push({ kind, value: value.trim() })
      return `\ue000${lifted.length - 1}\ue001`
    }
  const marked = text
    .replace(SPELLED_EMAIL, lift('email'))
    .replace(EMAIL, lift('email'))
    .replace(PHONE, (value) => (isPhone(value) ? lift('phone')(value) : value))
  return marked.split(SEPARATOR).flatMap((chunk) => toChunkTokens(chunk, lifted))
}

function toChunkTokens(chunk: string, lifted: readonly Token[]): Token[] {
  const tokens: Token[] = []
  for (const piece of chunk.split(/(\ue000\d{1,6}\ue001)/u)) {
    const found = /^\ue000(\d+)\ue001$/u.exec(piece)
    const token = found ? lifted[Number(found[1])] : undefined
    if (token) {
      const isFax =
        token.kind === 'phone' && tokens.at(-1)?.kind === 'label' && FAX.test(tokens.at(-1)?.value ?? '')
      tokens.push(isFax ? { ...token, kind: 'fax' } : token)
      continue
    }
    const label = LABEL.exec(piece)?.[0] ?? ''
    if (label !== '') tokens.push({ kind: 'label', value: label.replace(/[\s.:(/)]+/g, ' ').trim() })
    const words = withoutConnectives(piece.slice(label.length))
    if (/[\p{L}\d]/u.test(words) && !/^(?:or|ou|and|et|at|à|on|au|ext)$/i.test(words)) {
      const trailing =
        /^(.*?)[\s,(/]+(t[ée]l(?:[ée]phone)?|mob(?:ile)?|phone|fax|e-?mail|courriel)\s?[.:]*$/iu.exec(words)
      if (trailing?.[1]) tokens.push({ kind: 'text', value: trailing[1] })
      if (trailing?.[2]) tokens.push({ kind: 'label', value: trailing[2] })
      if (!trailing) tokens.push({ kind: 'text', value: words })
    }
  }
  return tokens
}

/** The words of a fragment without its signs and what ties it to the next: « au », « ou par courriel à ». */
const withoutConnectives = (text: string): string =>
  text
    .replace(/^[\s<>():.-]{1,20}|[\s<>(:.-]{1,20}$/g, '')
    .replace(/^(?:(?:or|ou|and|et)\s)?(?:the\s(?=\p{Lu}))?(?=\p{Lu}|par |by )/u, '')
    .replace(
      /(?:^|\s)(?:au|à|at|on|sur|par|by|via)(?: (?:t[ée]l[ée]phone|phone|e-?mail|courriel|l['’]adresse)(?: (?:au|à|at|on))?)?$/iu,
      '',
    )
    .trim()

/** Seven digits at least, and no pair of years. */
const isPhone = (text: string): boolean =>
  text.replace(/\D/g, '').length >= 7 && !/^(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}$/.test(text.trim())
