import type { Line } from './line'
import type { FlagKind, ImportFlag, PlannedPerson } from './types'

interface ContactReading {
  people: readonly PlannedPerson[]
  lostLabels: readonly string[]
  phones: readonly { typed: string; e164: string | null; isCertain: boolean }[]
  lines: readonly Line[]
  hasLeadIn: boolean
  lastLine: number
}

/** What is doubtful or missing in the contact block: nothing of it is completed by guess. */
export function flagContact({
  people,
  lostLabels,
  phones,
  lines,
  hasLeadIn,
  lastLine,
}: ContactReading): ImportFlag[] {
  const line = lines[0]?.from ?? lastLine
  if (lines.length === 0)
    return [{ line, kind: 'noContact', text: 'The text names no contact for journalists.' }]
  const lineOf = (found: string): number =>
    lines.find((candidate) => candidate.text.includes(found))?.from ?? line
  const flags: ImportFlag[] = []
  const flag = (kind: FlagKind, text: string, at = line): number => flags.push({ line: at, kind, text })

  if (!hasLeadIn)
    flag(
      'contactWithoutLeadIn',
      'No sentence opens the contact; its lines were known by their numbers and addresses.',
    )
  if (people.length === 0) flag('contactWithoutName', 'The contact names nobody.')
  for (const person of people) {
    const who = person.name ?? person.office ?? person.emails[0] ?? person.phones[0] ?? ''
    const at = lineOf(who)
    if (person.name === null) flag('contactWithoutName', `« ${who} » has no person’s name.`, at)
    if (person.phones.length === 0) flag('contactWithoutPhone', `« ${who} » has no telephone number.`, at)
    if (person.emails.length === 0) flag('contactWithoutEmail', `« ${who} » has no e-mail address.`, at)
    for (const email of person.emails.filter((address) => !address.includes('@')))
      flag('emailDoubtful', `« ${email} » is an address written in words.`, lineOf(email))
  }
  for (const label of lostLabels)
    flag(
      /mail|courriel|m[ée]l/iu.test(label) ? 'emailLost' : 'phoneLost',
      `« ${label} » is followed by nothing; what it announced is lost.`,
      lineOf(label),
    )
  for (const phone of phones.filter(({ e164, isCertain }) => e164 === null || !isCertain))
    flag(
      'phoneDoubtful',
      `« ${phone.typed} » is no complete international number; it was kept as it stands.`,
      lineOf(phone.typed),
    )
  return flags
}
