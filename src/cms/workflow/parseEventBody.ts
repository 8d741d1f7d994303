import { isLocale, LOCALE_CODES, type Locale } from '../../newsroom/languages/locales'

export type EventBody = {
  locales: Locale[]
  seals?: Partial<Record<Locale, string>>
  note?: string
  and?: 'publish'
}

/** Longest note that an event takes, in characters. */
const LONGEST_NOTE = 5_000

/** `{ locales: ["fr"], seals: { fr: "…" }, note, and: "publish" }` from a request's body; null where it is anything else. */
export const parseEventBody = (body: unknown): EventBody | null => {
  if (!isFields(body)) return null
  const { locales, seals, note, and } = body
  if (!Array.isArray(locales) || locales.length === 0 || !locales.every(isLocale)) return null
  if (note !== undefined && note !== null && (typeof note !== 'string' || note.length > LONGEST_NOTE))
    return null
  if (and !== undefined && and !== null && and !== 'publish') return null
  if (seals !== undefined && seals !== null && !isSeals(seals)) return null
  return {
    locales: LOCALE_CODES.filter((locale) => locales.includes(locale)),
    ...(isSeals(seals) && { seals }),
    ...(typeof note === 'string' && { note }),
    ...(and === 'publish' && { and }),
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSeals = (value: unknown): value is Partial<Record<Locale, string>> =>
  isFields(value) &&
  Object.entries(value).every(([locale, seal]) => isLocale(locale) && typeof seal === 'string')
