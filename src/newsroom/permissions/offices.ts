import type { Person } from './person'

/**
 * Whether an author may work on a document: it belongs to one of their offices. A document without an office
 * is for whoever created it and for authors of all offices.
 */
export const isBoundTo = (
  person: Person,
  ownership: { offices: readonly string[]; createdBy: string | null },
): boolean => {
  if (person.offices === 'all') return true
  if (ownership.offices.length === 0) return ownership.createdBy === person.id
  return ownership.offices.some((office) => person.offices.includes(office))
}
