const LABEL =
  /^(?:t[ée]l(?:[ée]phone)?|phone|mob(?:ile)?|cell|portable|gsm|fax|e-?mail|courriel|m[ée]l)\s?[.:]/iu
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u
const PHONE = /^(?:\+|00)\s?\(?\d[\d\s().-]{6,24}$/u
const LEAD_IN = new RegExp(
  [
    /^\W{0,3}(?:pour|for) .{0,60}?(?:informations?|renseignements?|d[ée]tails?|pr[ée]cisions?|enquiries|inquiries|questions?|interviews?|entretiens?)\b.{0,100}?\b(?:contacte[rz]|contact|joindre|s['’]adresser|appeler|call|reach|e-?mail|write to)(?!\p{L})/u,
    /^(?:(?:for|pour) (?:all |any |les |toutes? )?)?(?:m[ée]dias?|press) (?:contacts?|enquiries|inquiries|requests|questions)\s?(?::|$)/,
    /^(?:personnes? (?:à contacter|ressources?)|contacts?(?: (?:presse|m[ée]dias?|pour la presse|pour les m[ée]dias))?)\s?(?::|$)/,
    /^para (?:más|mayor) información.{0,60}contact/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'iu',
)

/** Whether a line opens the contact block: « Pour plus d’informations, veuillez contacter » and its like. */
export const isLeadIn = (text: string): boolean => LEAD_IN.test(text.slice(0, 260))

/** Whether a line holds what journalists reach somebody by: an address, a number, or the label of one. */
export const isContactLine = (text: string): boolean =>
  text.length <= 160 && (isLeadIn(text) || LABEL.test(text) || PHONE.test(text) || EMAIL.test(text))
