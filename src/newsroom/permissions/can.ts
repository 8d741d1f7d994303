import type { Kind } from '../editions/kinds'
import { isBoundTo } from './offices'
import type { Person, Role } from './person'
import { hasRole } from './roles'

/** A document, as far as permissions go. `offices` is what `officesOf` says. */
export type DocumentSubject = { kind: Kind; offices: readonly string[]; createdBy: string | null }
/** A picture or paper in the library. */
export type FileSubject = { createdBy: string | null; inAnEdition: boolean }
/** An account. */
export type AccountSubject = { id: string }

/** Everything that a role allows or forbids outside the workflow, and what each is done to. */
type Subjects = {
  readDesk: undefined
  readRegister: undefined
  createDocument: Omit<DocumentSubject, 'createdBy'>
  editDocument: DocumentSubject
  deleteDraft: DocumentSubject
  uploadFile: undefined
  editFile: undefined
  deleteFile: FileSubject
  manageUsers: undefined
  editAccount: AccountSubject
  changeRights: AccountSubject
}
export type Action = keyof Subjects

type Rule<Subject> = { roles: readonly Role[]; onlyIf?: (person: Person, subject: Subject) => boolean }

const STAFF: readonly Role[] = ['author', 'reviewer', 'chief', 'admin']
const WRITERS: readonly Role[] = ['author', 'chief']

/** Authors are bound to their offices. Chiefs may do whatever any author may. */
const writesFor = (person: Person, document: Omit<DocumentSubject, 'kind'>): boolean =>
  hasRole(person, 'chief') || isBoundTo(person, document)

/** A new document may be given to one's own offices, or to none yet; a new office only by authors of all of them. */
const mayBegin = (person: Person, { kind, offices }: Omit<DocumentSubject, 'createdBy'>): boolean =>
  (offices.length === 0 && kind !== 'offices') || writesFor(person, { offices, createdBy: null })

/**
 * Roles × actions, as one table. What happens to a text on its way to readers is the workflow's table, not this
 * one. Nobody changes their own rights, and who is deactivated may do nothing.
 */
export const PERMISSIONS: { readonly [A in Action]: Rule<Subjects[A]> } = {
  readDesk: { roles: STAFF },
  readRegister: { roles: STAFF },
  createDocument: { roles: WRITERS, onlyIf: mayBegin },
  editDocument: { roles: WRITERS, onlyIf: writesFor },
  deleteDraft: { roles: WRITERS, onlyIf: (person, document) => document.createdBy === person.id },
  uploadFile: { roles: WRITERS },
  editFile: { roles: WRITERS },
  deleteFile: {
    roles: ['author', 'chief', 'admin'],
    onlyIf: (person, file) => !file.inAnEdition && (hasRole(person, 'admin') || file.createdBy === person.id),
  },
  manageUsers: { roles: ['admin'] },
  editAccount: {
    roles: STAFF,
    onlyIf: (person, account) => account.id === person.id || hasRole(person, 'admin'),
  },
  changeRights: { roles: ['admin'], onlyIf: (person, account) => account.id !== person.id },
}

export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[] // the table's own keys

/** Whether this person may do this. An action that is not in the table is a mistake of ours, and throws. */
export const can = <A extends Action>(
  person: Person | null,
  action: A,
  ...[subject]: Subjects[A] extends undefined ? [] : [subject: Subjects[A]]
): boolean => {
  if (!Object.hasOwn(PERMISSIONS, action)) throw new TypeError(`There is no action called ${action}.`)
  const rule: Rule<Subjects[A]> = PERMISSIONS[action]
  if (!person?.active || !hasRole(person, ...rule.roles)) return false
  return rule.onlyIf?.(person, subject as Subjects[A]) ?? true // absent only where the action has no subject
}
