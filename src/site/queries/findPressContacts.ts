import type { Ref } from '@/newsroom/editions/content'
import type { Live } from './live'
import { findAllLive, findLive, findOneLive } from './findLive'
import { today, type Reading } from './reading'

/** Whom a journalist may reach: a person, or a desk where no person is left. */
export type PressContact =
  | { kind: 'person'; contact: Live<'media-contacts'>; office: Live<'offices'> | null }
  | { kind: 'desk'; office: Live<'offices'> | null; organisation: Live<'organisation'> | null }

/** A chain of successors longer than this is an accident. */
const MOST_SUCCESSORS = 5

/**
 * The contacts of a release as they are today: one who is gone gives way to the successor, and where nobody is left
 * the office's press desk answers, or else the organisation's.
 */
export const findPressContacts = async (
  reading: Reading,
  wanted: { contacts: readonly Ref[] | undefined; office: Live<'offices'> | null },
): Promise<PressContact[]> => {
  const serving = await Promise.all((wanted.contacts ?? []).map((id) => findServing(reading, id)))
  const people = [...new Map(serving.flatMap((contact) => (contact ? [[contact.id, contact]] : []))).values()]
  const offices = await findLive(
    reading,
    'offices',
    people.map((contact) => contact.shared.office),
  )
  if (people.length > 0)
    return people.map((contact) => ({
      kind: 'person',
      contact,
      office: offices.find((office) => office.id === contact.shared.office) ?? null,
    }))
  const office = await findPressOffice(reading, wanted.office)
  if (office) return [{ kind: 'desk', office, organisation: null }]
  const [organisation] = await findAllLive(reading, 'organisation')
  return organisation && hasDesk(organisation) ? [{ kind: 'desk', office: null, organisation }] : []
}

/** Whether a contact may be shown on a day: within its term and not retired. */
export const isServing = (contact: Live<'media-contacts'>, day: string): boolean => {
  const { retired, from, until } = contact.shared
  return !retired && (!from || from.slice(0, 10) <= day) && (!until || until.slice(0, 10) >= day)
}

const findServing = async (reading: Reading, first: Ref): Promise<Live<'media-contacts'> | null> => {
  let id: Ref | undefined = first
  for (let step = 0; id && step < MOST_SUCCESSORS; step++) {
    const contact: Live<'media-contacts'> | null = await findOneLive(reading, 'media-contacts', id)
    if (!contact || isServing(contact, today(reading))) return contact
    id = contact.shared.successor
  }
  return null
}

/** The office whose press desk answers for this one: itself, or the successor of one that closed. */
export const findPressOffice = async (
  reading: Reading,
  first: Live<'offices'> | null,
): Promise<Live<'offices'> | null> => {
  let office = first
  for (let step = 0; office?.shared.retired && step < MOST_SUCCESSORS; step++)
    office = await findOneLive(reading, 'offices', office.shared.successor)
  return office && !office.shared.retired && hasDesk(office) ? office : null
}

const hasDesk = (owner: Live<'offices'> | Live<'organisation'>): boolean =>
  Boolean(owner.shared.pressDesk?.email || owner.shared.pressDesk?.phone)
