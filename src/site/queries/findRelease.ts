import type { Clock } from '../dates/formatInstant'
import { clockOf } from './clockOf'
import { findByAddress, type AtAddress } from './findByAddress'
import { findHistory, type PastEdition } from './findHistory'
import { findAllLive, findLive, findOneLive } from './findLive'
import { findLinks, type Links } from './findLinks'
import { findPressContacts, type PressContact } from './findPressContacts'
import type { Live } from './live'
import type { Reading } from './reading'

/** A release and all that its page is composed of, each from its own live edition. */
export type ReleaseView = {
  release: Live<'releases'>
  office: Live<'offices'> | null
  clock: Clock | null
  contacts: PressContact[]
  programmes: Live<'programmes'>[]
  donors: Live<'partners'>[]
  partners: Live<'partners'>[]
  topics: Live<'topics'>[]
  organisation: Live<'organisation'> | null
  history: PastEdition[]
  links: Links
}

/** Looks up what is read at the address of a release. */
export const findReleaseAt = (reading: Reading, slug: string): Promise<AtAddress<'releases'>> =>
  findByAddress(reading, 'releases', slug)

/** Composes the page of a release. */
export const composeRelease = async (reading: Reading, release: Live<'releases'>): Promise<ReleaseView> => {
  const { shared, text } = release
  const [office, programmes, allPartners, topics, organisations, history, links] = await Promise.all([
    findOneLive(reading, 'offices', shared.office),
    findLive(reading, 'programmes', shared.programmes),
    findLive(reading, 'partners', shared.partners),
    findLive(reading, 'topics', shared.topics),
    findAllLive(reading, 'organisation'),
    findHistory(release),
    findLinks(reading, text.body, text.noteToEditors),
  ])
  return {
    release,
    office,
    clock: clockOf(office),
    contacts: await findPressContacts(reading, { contacts: shared.contacts, office }),
    programmes,
    donors: allPartners.filter((partner) => partner.shared.kind === 'donor'),
    partners: allPartners.filter((partner) => partner.shared.kind !== 'donor'),
    topics,
    organisation: organisations[0] ?? null,
    history,
    links,
  }
}
