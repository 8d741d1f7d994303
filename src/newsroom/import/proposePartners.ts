/** Organisations that a text says paid for the work, or did it together: proposed to a person, never set. */
export interface ProposedPartners {
  funders: string[]
  partners: string[]
}

const NAME = /^\s*(?:(?:le|la|les|the)\s|l[’'])?([^.,;:()«»“”"\n]{2,110})/iu
const FUNDING =
  /(?:(?<!\p{L})(?:co)?financ[ée]e?s? (?:\p{L}+ment |en partie )?par|gr[âa]ce (?:au (?:soutien|financement)|à un financement|aux? fonds) (?:financier )?(?:de|du|des|d[’'])|avec le (?:soutien financier|financement|concours financier) (?:de|du|des|d[’'])|(?<!\p{L})(?:co-?)?(?:funded|financed) by|(?:with|thanks to) (?:the )?(?:financial support|funding|funds) (?:from|of|by))/giu
const PARTNERSHIP =
  /(?:en (?:étroite )?(?:coopération|partenariat|collaboration|coordination) (?:étroite )?avec|co-?organisée?s? par|(?:conjointement|de concert) avec|in (?:close )?(?:partnership|cooperation|co-operation|collaboration|coordination) with|co-?organi[sz]ed by|jointly with)/giu
/** Where a name ends although no sign says so. */
const GOES_ON =
  /\s(?:qui|que|dont|pour|afin|dans|lors|depuis|est|sont|a|ont|sera|seront|vise|visent|et (?:est|a|l[’']|soutient|vise|mise?)|to|which|that|who|for|since|is|are|was|were|has|have|will|aims?|under|in order|through|during|and (?:is|are|has|will|implemented|aims))(?=[\s’'])/iu

/** Looks for who funded and who shared the work. `own` names the organisation itself, which is no partner of its own. */
export function proposePartners({
  body,
  own,
}: {
  body: readonly string[]
  own: ReadonlySet<string>
}): ProposedPartners {
  const find = (pattern: RegExp): string[] => {
    const names = body.flatMap((text) =>
      [...text.matchAll(pattern)].flatMap((match) => toNames(text, match.index + match[0].length)),
    )
    return [...new Set(names)].filter((name) => !own.has(name))
  }
  return { funders: find(FUNDING), partners: find(PARTNERSHIP) }
}

function toNames(text: string, start: number): string[] {
  const rest = text.slice(start, start + 140).replace(/[\u00a0\u202f]/g, ' ')
  const found = NAME.exec(rest)?.[1]
  if (found === undefined) return []
  return (found.split(GOES_ON)[0] ?? '')
    .split(/\s(?:et|and)\s(?=(?:(?:le|la|les|the)\s|l[’'])?\p{Lu})/u)
    .map((name) => name.replace(/^(?:(?:le|la|les|the)\s|l[’'])/iu, '').trim())
    .filter((name) => name.length >= 2 && /\p{L}/u.test(name))
}

/** The organisation's own acronym: the one that its contacts' offices bear. */
export const findOwnNames = (offices: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(offices.flatMap((office) => office?.match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu) ?? []))
