import { describe, expect, it } from 'vitest'
import { KINDS } from '../editions/kinds'
import { ACTIONS, can, PERMISSIONS, type Action, type DocumentSubject } from './can'
import { officesOf } from './officesOf'
import { ROLES, type Person, type Role } from './person'
import { hasRole, isRole, refuseRoles } from './roles'

const person = (roles: Role[], also: Partial<Person> = {}): Person => ({
  id: 'me',
  roles,
  offices: ['bangkok'],
  writes: ['en'],
  reviews: ['fr'],
  active: true,
  ...also,
})

const release = (also: Partial<DocumentSubject> = {}): DocumentSubject => ({
  kind: 'releases',
  offices: ['bangkok'],
  createdBy: 'someone',
  ...also,
})

/** A subject of each action that someone with the right role may act on. */
const SUBJECTS = {
  createDocument: release(),
  editDocument: release(),
  deleteDraft: release({ createdBy: 'me' }),
  deleteFile: { createdBy: 'me', inAnEdition: false },
  editAccount: { id: 'me' },
  changeRights: { id: 'someone' },
}

const ask = (who: Person | null, action: Action): boolean =>
  (can as (who: Person | null, action: Action, subject?: unknown) => boolean)(
    who,
    action,
    Object.entries(SUBJECTS).find(([name]) => name === action)?.[1],
  ) // every action at once: TypeScript pairs one action with one subject

/** What each role may do, said here a second time on purpose. */
const ALLOWED: Record<Role, Action[]> = {
  author: [
    'readDesk',
    'readRegister',
    'createDocument',
    'editDocument',
    'deleteDraft',
    'uploadFile',
    'editFile',
    'deleteFile',
    'editAccount',
  ],
  reviewer: ['readDesk', 'readRegister', 'editAccount'],
  chief: [
    'readDesk',
    'readRegister',
    'createDocument',
    'editDocument',
    'deleteDraft',
    'uploadFile',
    'editFile',
    'deleteFile',
    'editAccount',
  ],
  admin: ['readDesk', 'readRegister', 'deleteFile', 'manageUsers', 'editAccount', 'changeRights'],
}

describe('roles × actions', () => {
  it.each(ROLES)('%s may do this and nothing else', (role) => {
    expect(ACTIONS.filter((action) => ask(person([role]), action)).sort()).toEqual([...ALLOWED[role]].sort())
  })

  it('lets roles add up', () => {
    const both = person(['author', 'admin'])
    expect(ACTIONS.filter((action) => !ask(both, action))).toEqual([])
  })

  it.each(ROLES)('lets a deactivated %s do nothing', (role) => {
    expect(ACTIONS.filter((action) => ask(person([role], { active: false }), action))).toEqual([])
  })

  it('lets nobody in particular, and someone without a role, do nothing', () => {
    expect(ACTIONS.filter((action) => ask(null, action) || ask(person([]), action))).toEqual([])
  })

  it('throws at an action that does not exist', () => {
    expect(() => ask(person(['chief']), 'publishAtOnce' as Action)).toThrow('publishAtOnce')
    expect(() => ask(person(['chief']), 'toString' as Action)).toThrow('toString')
  })

  it('names no role that does not exist', () => {
    const named = Object.values(PERMISSIONS).flatMap(({ roles }) => roles)
    expect(named.filter((role) => !isRole(role))).toEqual([])
  })
})

describe('an author’s offices', () => {
  const author = person(['author'])
  const everywhere = person(['author'], { offices: 'all' })

  it('bind them to the documents of these offices', () => {
    expect(can(author, 'editDocument', release())).toBe(true)
    expect(can(author, 'editDocument', release({ offices: ['dakar'] }))).toBe(false)
    expect(can(author, 'editDocument', release({ offices: ['dakar', 'bangkok'], kind: 'programmes' }))).toBe(
      true,
    )
    expect(can(everywhere, 'editDocument', release({ offices: ['dakar'] }))).toBe(true)
  })

  it('leave a document without an office to whoever began it and to authors of all offices', () => {
    expect(can(author, 'editDocument', release({ offices: [], createdBy: 'me' }))).toBe(true)
    expect(can(author, 'editDocument', release({ offices: [] }))).toBe(false)
    expect(can(author, 'editDocument', release({ offices: [], createdBy: null }))).toBe(false)
    expect(can(everywhere, 'editDocument', release({ offices: [] }))).toBe(true)
  })

  it('are the only ones to which they give a new document, and a new office is none of them', () => {
    expect(can(author, 'createDocument', { kind: 'releases', offices: [] })).toBe(true)
    expect(can(author, 'createDocument', { kind: 'releases', offices: ['dakar'] })).toBe(false)
    expect(can(author, 'createDocument', { kind: 'offices', offices: [] })).toBe(false)
    expect(can(everywhere, 'createDocument', { kind: 'offices', offices: [] })).toBe(true)
  })

  it('do not bind chiefs', () => {
    const chief = person(['chief'], { offices: [] })
    expect(can(chief, 'editDocument', release({ offices: ['dakar'] }))).toBe(true)
    expect(can(chief, 'createDocument', { kind: 'offices', offices: [] })).toBe(true)
  })
})

describe('what is one’s own', () => {
  it('is a draft that one began, not one that a colleague did, chief or not', () => {
    for (const role of ['author', 'chief'] as const)
      expect(can(person([role], { offices: 'all' }), 'deleteDraft', release())).toBe(false)
  })

  it('is a file that one added and no edition names; admins tidy up after others', () => {
    const added = (createdBy: string, inAnEdition: boolean) => ({ createdBy, inAnEdition })
    expect(can(person(['author']), 'deleteFile', added('someone', false))).toBe(false)
    expect(can(person(['author']), 'deleteFile', added('me', true))).toBe(false)
    expect(can(person(['admin']), 'deleteFile', added('someone', false))).toBe(true)
    expect(can(person(['admin']), 'deleteFile', added('someone', true))).toBe(false)
  })

  it('is never a right: nobody changes their own', () => {
    for (const role of ROLES) expect(can(person([role]), 'changeRights', { id: 'me' })).toBe(false)
  })

  it('is an account, which others touch only as admins', () => {
    expect(ROLES.filter((role) => can(person([role]), 'editAccount', { id: 'someone' }))).toEqual(['admin'])
  })
})

describe('whose a document is', () => {
  it('is said by its office, its offices, or itself', () => {
    expect(officesOf('releases', { id: 'r', office: 'bangkok' })).toEqual(['bangkok'])
    expect(officesOf('media-contacts', { office: { id: 'dakar', name: 'Dakar' } })).toEqual(['dakar'])
    expect(officesOf('offices', { id: 'geneva' })).toEqual(['geneva'])
    expect(officesOf('programmes', { offices: ['dakar', { id: 'bangkok' }] })).toEqual(['dakar', 'bangkok'])
  })

  it('is said by nothing else, nor by what is no reference', () => {
    for (const kind of KINDS) expect(officesOf(kind, { title: 'bangkok' })).toEqual([])
    for (const office of ['', null, undefined, 7, {}, { id: null }])
      expect(officesOf('releases', { office })).toEqual([])
  })
})

describe('roles', () => {
  it('go together, but admin with neither reviewer nor chief', () => {
    expect(refuseRoles(['author', 'reviewer', 'chief'])).toBeNull()
    expect(refuseRoles(['author', 'admin'])).toBeNull()
    expect(refuseRoles(['admin', 'reviewer'])).toEqual(['admin', 'reviewer'])
    expect(refuseRoles(['chief', 'author', 'admin'])).toEqual(['admin', 'chief'])
  })

  it('are a closed list', () => {
    expect(['author', 'owner', '', null, 'constructor'].filter(isRole)).toEqual(['author'])
    expect(hasRole(person(['author']), 'chief', 'author')).toBe(true)
    expect(hasRole(person(['author']), 'chief')).toBe(false)
  })
})
