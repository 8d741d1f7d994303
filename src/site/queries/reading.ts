import type { Locale } from '@/newsroom/languages/locales'

/**
 * One composition of one page: for whom, when, and of what. Whatever a query looks for is noted, found or not, so that
 * the door knows what makes the page stale: `releases/<id>` for a document, `releases` for any of its kind.
 */
export type Reading = { locale: Locale; now: Date; tags: Set<string> }

export const newReading = (locale: Locale, now: Date): Reading => ({ locale, now, tags: new Set() })

/** The day it is, by UTC: YYYY-MM-DD. */
export const today = (reading: Reading): string => reading.now.toISOString().slice(0, 10)
