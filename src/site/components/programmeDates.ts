import type { ProgrammeShared } from '@/newsroom/editions/content'
import type { Messages } from '../messages/messages'

/** From when to when a programme runs, as far as it is known. */
export const programmeDates = (
  { starts, ends }: ProgrammeShared,
  format: (day: string) => string,
  words: Messages['programme'],
): string | null => {
  if (starts && ends) return words.between(format(starts), format(ends))
  if (starts) return words.from(format(starts))
  return ends ? words.to(format(ends)) : null
}
