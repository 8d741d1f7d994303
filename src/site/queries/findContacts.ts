import type { Clock } from '../dates/formatInstant'
import { clockOf } from './clockOf'
import { findAllLive } from './findLive'
import { findOffices } from './findOffices'
import { isServing } from './findPressContacts'
import type { Live } from './live'
import { today, type Reading } from './reading'

/** One office on the page of contacts: its desk, its hours, its people. */
export type ContactGroup = {
  office: Live<'offices'>
  clock: Clock | null
  outsideHours: Live<'offices'> | null
  contacts: Live<'media-contacts'>[]
}
export type ContactsView = {
  organisation: Live<'organisation'> | null
  groups: ContactGroup[]
  /** Contacts whose office readers cannot see. */
  others: Live<'media-contacts'>[]
}

/** Everyone whom journalists may reach today, by office. */
export const findContacts = async (reading: Reading): Promise<ContactsView> => {
  const [offices, everyone, organisations] = await Promise.all([
    findOffices(reading),
    findAllLive(reading, 'media-contacts'),
    findAllLive(reading, 'organisation'),
  ])
  const contacts = everyone
    .filter((contact) => isServing(contact, today(reading)))
    .sort((one, other) => (one.shared.name ?? '').localeCompare(other.shared.name ?? '', reading.locale))
  return {
    organisation: organisations[0] ?? null,
    groups: offices.map((office) => ({
      office,
      clock: clockOf(office),
      outsideHours: offices.find(({ id }) => id === office.shared.outsideHours) ?? null,
      contacts: contacts.filter((contact) => contact.shared.office === office.id),
    })),
    others: contacts.filter((contact) => !offices.some(({ id }) => id === contact.shared.office)),
  }
}
