import { findLinks, type Links } from './findLinks'
import { findLive, findOneLive } from './findLive'
import { findReleases, type Teaser } from './findReleases'
import type { Live } from './live'
import type { Reading } from './reading'

export type ProgrammeView = {
  programme: Live<'programmes'>
  successor: Live<'programmes'> | null
  donors: Live<'partners'>[]
  partners: Live<'partners'>[]
  offices: Live<'offices'>[]
  topics: Live<'topics'>[]
  releases: Teaser[]
  links: Links
}

const RELEASES_SHOWN = 10

/** Composes the page of a programme: what it is, who pays, where it runs, what was published about it. */
export const composeProgramme = async (
  reading: Reading,
  programme: Live<'programmes'>,
): Promise<ProgrammeView> => {
  const { shared, text, id } = programme
  const [successor, allPartners, offices, topics, releases, links] = await Promise.all([
    findOneLive(reading, 'programmes', shared.retired ? shared.successor : undefined),
    findLive(reading, 'partners', shared.partners),
    findLive(reading, 'offices', shared.offices),
    findLive(reading, 'topics', shared.topics),
    findReleases(reading, { programme: id }, { take: RELEASES_SHOWN }),
    findLinks(reading, text.body),
  ])
  return {
    programme,
    successor,
    donors: allPartners.filter((partner) => partner.shared.kind === 'donor'),
    partners: allPartners.filter((partner) => partner.shared.kind !== 'donor'),
    offices,
    topics,
    releases: releases.teasers,
    links,
  }
}
