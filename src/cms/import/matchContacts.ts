import type { PayloadRequest } from 'payload'
import type { PlannedPerson } from '../../newsroom/import/types'

/**
 * The people whom an old text names, as private and historical notes. Where a media contact of today has one of
 * their e-mail addresses, in public or in private, the note says so; no contact is made from an import.
 */
export const matchContacts = async (options: {
  req: PayloadRequest
  people: readonly PlannedPerson[]
  raw: readonly string[]
}) => {
  const { req, people, raw } = options
  const emails = [...new Set(people.flatMap((person) => person.emails))]
  const byEmail = await findByEmail(req, emails)
  return people.map(({ name, office, phones, emails }) => ({
    name,
    office,
    phones,
    emails,
    raw: raw.join('\n'),
    matchedContact: emails.map((email) => byEmail.get(email.toLowerCase())).find(Boolean) ?? null,
  }))
}

const findByEmail = async (req: PayloadRequest, emails: string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for (const email of emails) {
    const { docs } = await req.payload.find({
      collection: 'media-contacts',
      where: { or: [{ email: { like: email } }, { 'privateChannels.address': { like: email } }] },
      draft: true,
      depth: 0,
      pagination: false,
      limit: 10,
      overrideAccess: true, // the command acts for someone whose rights were checked; a match is only an id
      req,
    })
    const wanted = email.toLowerCase()
    const first = docs.find((doc) =>
      [doc.email, ...(doc.privateChannels ?? []).map(({ address }) => address)].some(
        (address) => address?.toLowerCase() === wanted,
      ),
    )
    if (first) found.set(wanted, first.id)
  }
  return found
}
