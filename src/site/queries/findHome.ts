import { findAllLive } from './findLive'
import { findOffices } from './findOffices'
import { findProgrammes } from './findProgrammes'
import { findPressOffice } from './findPressContacts'
import { findReleaseIndex, matches, toTeasers, type Teaser } from './findReleases'
import type { Live } from './live'
import type { Reading } from './reading'

export type HomeView = {
  lead: Teaser | null
  /** The office whose press desk answers for the lead. */
  leadDesk: Live<'offices'> | null
  latest: Teaser[]
  organisation: Live<'organisation'> | null
  headquarters: Live<'offices'> | null
  offices: Live<'offices'>[]
  programmes: Live<'programmes'>[]
}

const LATEST_SHOWN = 6
const PROGRAMMES_SHOWN = 6

/**
 * Composes the home page. The newest release in the page's language leads, or the newest of all where there is none;
 * an import of something old neither leads nor counts among the latest.
 */
export const findHome = async (reading: Reading): Promise<HomeView> => {
  const [index, offices, programmes, organisations] = await Promise.all([
    findReleaseIndex(reading),
    findOffices(reading),
    findProgrammes(reading),
    findAllLive(reading, 'organisation'),
  ])
  const fresh = index.filter((row) => matches(row, { newOnly: true }))
  const first = fresh.find((row) => row.locale === reading.locale) ?? fresh[0]
  const rest = fresh.filter((row) => row !== first).slice(0, LATEST_SHOWN)
  const teasers = await toTeasers(
    reading,
    [first, ...rest].flatMap((row) => row?.document ?? []),
  )
  const lead = teasers.find(({ release }) => release.id === first?.document) ?? null
  return {
    lead,
    leadDesk: await findPressOffice(reading, lead?.office ?? null),
    latest: teasers.filter((teaser) => teaser !== lead),
    organisation: organisations[0] ?? null,
    headquarters: offices.find((office) => office.shared.kind === 'headquarters') ?? null,
    offices,
    programmes: programmes.filter(({ shared }) => shared.state !== 'closed').slice(0, PROGRAMMES_SHOWN),
  }
}
