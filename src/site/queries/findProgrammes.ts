import { PROGRAMME_STATES } from '@/newsroom/editions/content'
import { findAllLive } from './findLive'
import type { Live } from './live'
import type { Reading } from './reading'

/** All programmes but those that gave way to another: those under way first, then what is planned, then what is closed; each by title. */
export const findProgrammes = async (reading: Reading): Promise<Live<'programmes'>[]> => {
  const programmes = await findAllLive(reading, 'programmes')
  return programmes
    .filter((programme) => !programme.shared.retired)
    .sort((one, other) => {
      const byState = rankOf(one) - rankOf(other)
      return byState || (one.text.title ?? '').localeCompare(other.text.title ?? '', reading.locale)
    })
}

const ORDER: readonly (typeof PROGRAMME_STATES)[number][] = ['active', 'planned', 'closed']

const rankOf = (programme: Live<'programmes'>): number => ORDER.indexOf(programme.shared.state ?? 'active')
