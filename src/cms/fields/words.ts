import type { Locale } from '../../newsroom/languages/locales'

/** What staff read, in every language of the desk. */
export type Words = Record<Locale, string>

/** A label or a description: English first, French as a press office writes it. */
export const words = (en: string, fr: string): Words => ({ en, fr })

/** Marks a field that must be filled in before its document can be submitted. Checked then, never while writing. */
export const neededToSubmit = (description?: Words): Words => {
  const needed = words('Needed to submit.', 'À remplir avant de soumettre.')
  if (!description) return needed
  return words(`${description.en} ${needed.en}`, `${description.fr} ${needed.fr}`)
}

/** Options of a select, from one table of words by value. */
export const options = <T extends string>(table: Record<T, Words>): { label: Words; value: T }[] =>
  (Object.keys(table) as T[]).map((value) => ({ value, label: table[value] })) // the table's own keys
