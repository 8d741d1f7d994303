import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * The E.164 form of a number as typed, only where it says its country: a number without `+` is never completed by
 * guess. `isCertain` is false for numbers that no plan holds (a digit lost, a digit too many).
 */
export function parsePhone(typed: string): { e164: string | null; isCertain: boolean } {
  const compact = typed
    .trim()
    .replace(/^\+\s/, '+')
    .replace(/^00(?=[1-9])/, '+')
  if (!compact.startsWith('+')) return { e164: null, isCertain: false }
  const number = parsePhoneNumberFromString(compact)
  return number?.isPossible()
    ? { e164: number.number, isCertain: number.isValid() }
    : { e164: null, isCertain: false }
}
