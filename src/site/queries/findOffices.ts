import { OFFICE_KINDS } from '@/newsroom/editions/content'
import { findAllLive } from './findLive'
import type { Live } from './live'
import type { Reading } from './reading'

/** The offices that are open: headquarters first, then by kind, then by name. */
export const findOffices = async (reading: Reading): Promise<Live<'offices'>[]> => {
  const offices = await findAllLive(reading, 'offices')
  return offices.filter((office) => !office.shared.retired).sort(byKindAndName(reading))
}

const byKindAndName = (reading: Reading) => (one: Live<'offices'>, other: Live<'offices'>) =>
  rankOf(one) - rankOf(other) || (one.text.name ?? '').localeCompare(other.text.name ?? '', reading.locale)

const rankOf = (office: Live<'offices'>): number => {
  const { kind } = office.shared
  return kind ? OFFICE_KINDS.indexOf(kind) : OFFICE_KINDS.length
}
