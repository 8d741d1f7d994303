import { clockOf } from './clockOf'
import { findAllLive, findOneLive } from './findLive'
import { isServing } from './findPressContacts'
import { findProgrammes } from './findProgrammes'
import { findReleases, type Teaser } from './findReleases'
import type { Clock } from '../dates/formatInstant'
import type { Live } from './live'
import { today, type Reading } from './reading'

export type OfficeView = {
  office: Live<'offices'>
  clock: Clock | null
  parent: Live<'offices'> | null
  successor: Live<'offices'> | null
  /** Who answers outside press hours. */
  outsideHours: Live<'offices'> | null
  contacts: Live<'media-contacts'>[]
  programmes: Live<'programmes'>[]
  releases: Teaser[]
}

const RELEASES_SHOWN = 10

/** Composes the page of an office: who is there, what it runs, what it published. */
export const composeOffice = async (reading: Reading, office: Live<'offices'>): Promise<OfficeView> => {
  const { shared, id } = office
  const [parent, successor, outsideHours, contacts, programmes, releases] = await Promise.all([
    findOneLive(reading, 'offices', shared.parent),
    findOneLive(reading, 'offices', shared.retired ? shared.successor : undefined),
    findOneLive(reading, 'offices', shared.outsideHours),
    findAllLive(reading, 'media-contacts'),
    findProgrammes(reading),
    findReleases(reading, { office: id }, { take: RELEASES_SHOWN }),
  ])
  return {
    office,
    clock: clockOf(office),
    parent,
    successor,
    outsideHours,
    contacts: contacts.filter(
      (contact) => contact.shared.office === id && isServing(contact, today(reading)),
    ),
    programmes: programmes.filter((programme) => programme.shared.offices?.includes(id)),
    releases: releases.teasers,
  }
}
