import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asOperator } from '../../access/operatorGrant'
import { openTestDesk, PASSWORD, sentenceOf, type TestDesk } from '../../../testing/desk'
import { createFirstAdmin } from './createFirstAdmin'

let desk: TestDesk
let ids: Record<'author' | 'reviewer' | 'chief' | 'admin', string>
const ROLES = ['author', 'reviewer', 'chief', 'admin'] as const
const mail = (name: string) => `${name}@ahm.example`

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

describe('the first account', () => {
  const first = { email: 'first@ahm.example', password: PASSWORD, name: 'First', roles: ['admin'] }

  it('is not made by whoever comes first', async () => {
    for (const path of ['/users/first-register', '/users/first-register?locale=all', '/users'])
      expect((await desk.ask({ method: 'POST', path, body: first })).status).toBe(403)
    expect(await desk.payload.count({ collection: 'users', overrideAccess: true })).toEqual({ totalDocs: 0 })
  })

  it('is not made by server code that carries no grant either', async () => {
    const making = desk.payload.create({ collection: 'users', data: first as never, overrideAccess: true })
    await expect(making).rejects.toThrow('npm run admin:create')
    const forged = desk.payload.create({
      collection: 'users',
      data: first as never,
      overrideAccess: true,
      context: { operatorGrant: {} },
    })
    await expect(forged).rejects.toThrow('npm run admin:create')
  })
})

describe('the command that makes it', () => {
  const admin = { email: 'Root@AHM.example', name: 'Root', password: PASSWORD }

  it('says what is wrong, and does nothing', async () => {
    expect(await createFirstAdmin(desk.payload, { ...admin, email: 'root' })).toEqual({
      kind: 'emailMalformed',
    })
    expect(await createFirstAdmin(desk.payload, { ...admin, password: 'short' })).toEqual({
      kind: 'passwordTooShort',
    })
    expect(await desk.payload.count({ collection: 'users', overrideAccess: true })).toEqual({ totalDocs: 0 })
  })

  it('makes one administrator, once', async () => {
    expect(await createFirstAdmin(desk.payload, admin)).toEqual({
      kind: 'made',
      email: 'root@ahm.example',
      wasLockedOut: false,
    })
    expect((await desk.signIn('root@ahm.example')).status).toBe(200)
    expect(await createFirstAdmin(desk.payload, { ...admin, email: 'two@ahm.example' })).toEqual({
      kind: 'adminExists',
    })
    expect((await desk.ask({ method: 'POST', path: '/users/first-register', body: admin })).status).toBe(403)
  })

  it('opens a newsroom whose administrators have all left', async () => {
    const { docs } = await desk.payload.find({ collection: 'users', overrideAccess: true })
    const [root] = docs
    await desk.payload.update({
      collection: 'users',
      id: root?.id ?? '',
      data: { active: false },
      overrideAccess: true, // a command on the server
      context: asOperator(),
    })
    expect(await createFirstAdmin(desk.payload, admin)).toEqual({ kind: 'emailTaken' })
    const again = await createFirstAdmin(desk.payload, { ...admin, email: 'two@ahm.example' })
    expect(again).toEqual({ kind: 'made', email: 'two@ahm.example', wasLockedOut: true })
  })
})

describe('people', () => {
  beforeAll(async () => {
    const made = []
    for (const role of ROLES) made.push(await desk.hire({ email: mail(role), roles: [role], writes: ['en'] }))
    const [author = '', reviewer = '', chief = '', admin = ''] = made
    ids = { author, reviewer, chief, admin }
  })

  const change = (who: string, whom: string, body: object) =>
    desk.ask({ method: 'PATCH', path: `/users/${whom}`, as: mail(who), body })
  const stored = async (id: string) => {
    const { name, email, roles, allOffices, offices, writes, reviews, active } = await desk.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
    })
    return { name, email, roles, allOffices, offices, writes, reviews, active }
  }

  it.each(ROLES.filter((role) => role !== 'admin'))('%s makes no account', async (role) => {
    const body = { email: 'new@ahm.example', password: PASSWORD, name: 'New', roles: ['author'] }
    expect((await desk.ask({ method: 'POST', path: '/users', as: mail(role), body })).status).toBe(403)
  })

  it('admin makes one', async () => {
    const body = { email: 'new@ahm.example', password: PASSWORD, name: 'New', roles: ['author'] }
    expect((await desk.ask({ method: 'POST', path: '/users', as: mail('admin'), body })).status).toBe(201)
  })

  const RIGHTS = [
    { roles: ['author', 'chief'] },
    { allOffices: true },
    { writes: ['en', 'fr'] },
    { writes: [] },
    { reviews: ['fr'] },
    { active: false },
  ]

  it.each(ROLES.flatMap((role) => RIGHTS.map((right) => [role, right] as const)))(
    '%s does not change their own %j',
    async (role, right) => {
      const before = await stored(ids[role])
      const answer = await change(role, ids[role], right)
      expect(answer.status).toBe(403)
      expect(sentenceOf(answer)).toContain('Nobody changes their own roles')
      expect(await stored(ids[role])).toEqual(before)
    },
  )

  it('say so in French to those who have the desk in French', async () => {
    const answer = await desk.ask({
      method: 'PATCH',
      path: `/users/${ids.author}`,
      as: mail('author'),
      body: { roles: ['chief'] },
      headers: { 'Accept-Language': 'fr' },
    })
    expect(sentenceOf(answer)).toContain('Nul ne modifie ses propres rôles')
  })

  it.each(ROLES.filter((role) => role !== 'admin'))('%s changes no one else, in any way', async (role) => {
    const whom = role === 'author' ? ids.reviewer : ids.author
    const before = await stored(whom)
    for (const body of [...RIGHTS, { name: 'Other' }, { password: 'another long password' }])
      expect((await change(role, whom, body)).status).toBe(403)
    expect(await stored(whom)).toEqual(before)
    expect((await desk.signIn(`${role === 'author' ? 'reviewer' : 'author'}@ahm.example`)).status).toBe(200)
  })

  it('change their own name and password, with rights sent along unchanged as the form does', async () => {
    const body = {
      name: 'Anne Author',
      roles: ['author'],
      writes: ['en'],
      allOffices: false,
      offices: [],
      active: true,
    }
    expect((await change('author', ids.author, body)).status).toBe(200)
    expect((await stored(ids.author)).name).toBe('Anne Author')
    const password = 'quite another password'
    expect((await change('author', ids.author, { password })).status).toBe(200)
    expect((await desk.signIn(mail('author'))).status).toBe(401)
    expect((await desk.signIn(mail('author'), password)).status).toBe(200)
    expect((await change('author', ids.author, { password: PASSWORD })).status).toBe(200)
  })

  it('do not change their own e-mail address, through which a password is reset', async () => {
    expect((await change('author', ids.author, { email: 'me@elsewhere.example' })).status).toBe(403)
  })

  it('are managed by an admin, who changes the rights of others', async () => {
    expect((await change('admin', ids.author, { writes: ['en', 'fr'], allOffices: true })).status).toBe(200)
    expect(await stored(ids.author)).toMatchObject({ writes: ['en', 'fr'], allOffices: true })
    expect((await change('admin', ids.author, { writes: ['en'], allOffices: false })).status).toBe(200)
  })

  it.each([[['admin', 'reviewer']], [['admin', 'chief']], [['author', 'admin', 'chief']]])(
    'do not hold %j together',
    async (roles) => {
      const answer = await change('admin', ids.author, { roles })
      expect(answer.status).toBe(403)
      expect(sentenceOf(answer)).toContain('neither a reviewer nor a chief')
      const body = { email: 'x@ahm.example', password: PASSWORD, name: 'X', roles }
      expect((await desk.ask({ method: 'POST', path: '/users', as: mail('admin'), body })).status).toBe(403)
    },
  )

  it('keep these rules by the local door too', async () => {
    const user = await desk.payload.findByID({ collection: 'users', id: ids.author, overrideAccess: true })
    const promoting = (whom: string) =>
      desk.payload.update({
        collection: 'users',
        id: whom,
        data: { roles: ['chief'] },
        user,
        overrideAccess: true, // the hook alone stands in the way
      })
    await expect(promoting(ids.author)).rejects.toThrow('Nobody changes their own roles')
    await expect(promoting(ids.reviewer)).rejects.toThrow('Only an administrator')
    const anonymous = desk.payload.update({
      collection: 'users',
      id: ids.author,
      data: { roles: ['chief'] },
      overrideAccess: true, // as above
    })
    await expect(anonymous).rejects.toThrow('Only an administrator')
  })

  it('are not changed many at once', async () => {
    const path = `/users?where[id][in]=${ids.author},${ids.reviewer}`
    const answer = await desk.ask({ method: 'PATCH', path, as: mail('admin'), body: { roles: ['admin'] } })
    expect(answer.status).toBe(403)
    expect((await stored(ids.reviewer)).roles).toEqual(['reviewer'])
  })

  it('are never deleted, by anybody and through any door', async () => {
    for (const role of ROLES)
      for (const path of [`/users/${ids.reviewer}`, `/users?where[id][equals]=${ids.reviewer}`])
        expect((await desk.ask({ method: 'DELETE', path, as: mail(role) })).status).not.toBe(200)
    const deleting = desk.payload.delete({ collection: 'users', id: ids.reviewer, overrideAccess: true })
    await expect(deleting).rejects.toThrow('never deleted')
    expect((await stored(ids.reviewer)).roles).toEqual(['reviewer'])
  })

  it('have passwords of twelve characters or more', async () => {
    expect((await change('author', ids.author, { password: 'short' })).status).toBe(400)
  })

  it('are read by staff, never by readers', async () => {
    for (const path of ['/users', `/users/${ids.author}`, '/users/count'])
      expect((await desk.ask({ path })).status).toBe(403)
    const { text } = await desk.ask({ path: '/users?depth=2', as: mail('reviewer') })
    expect(text).toContain(mail('author'))
    for (const secret of ['hash', 'salt', 'resetPasswordToken', 'sessions":[{'])
      expect(text.split(mail('reviewer'))[0]).not.toContain(`"${secret}`)
  })

  it.each([
    ['/users/login', { email: { $ne: null }, password: { $ne: null } }],
    ['/users/login', { email: 'author@ahm.example', password: { $gt: '' } }],
    ['/users/login', { email: ['author@ahm.example'], password: PASSWORD }],
    ['/users/forgot-password', { email: { $regex: '.*' } }],
    ['/users/reset-password', { token: { $ne: null }, password: PASSWORD }],
    ['/users/reset-password', { token: { $exists: true }, password: { $ne: '' } }],
    ['/users/unlock', { email: { $ne: '' } }],
  ])('do not come in by %s with operators: %j', async (path, body) => {
    const answer = await desk.ask({ method: 'POST', path, body })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('have no API keys', async () => {
    await change('admin', ids.author, { enableAPIKey: true, apiKey: 'k', apiKeyIndex: 'k' })
    const answer = await desk.ask({ path: '/releases', headers: { Authorization: 'users API-Key k' } })
    expect(answer.status).toBe(403)
  })

  describe('who are deactivated', () => {
    const email = mail('leaver')
    let id: string
    beforeEach(async () => {
      const found = await desk.payload.find({
        collection: 'users',
        where: { email: { equals: email } },
        overrideAccess: true,
      })
      id =
        found.docs[0]?.id ?? (await desk.hire({ email, roles: ['author'], writes: ['en'], allOffices: true }))
      await change('admin', id, { active: true })
      await desk.signIn(email)
    })

    it('do nothing more with a session that they had', async () => {
      expect((await desk.ask({ path: '/releases', as: email })).status).toBe(200)
      expect((await change('admin', id, { active: false })).status).toBe(200)
      for (const path of ['/releases', '/users', '/media', '/ledger', '/tracks', '/editions'])
        expect((await desk.ask({ path, as: email })).status).toBe(403)
      expect((await desk.ask({ method: 'POST', path: '/releases', as: email, body: {} })).status).toBe(403)
      expect((await desk.ask({ path: '/users/me', as: email })).body.user).toBeNull()
      expect((await desk.ask({ method: 'POST', path: '/users/refresh-token', as: email })).status).toBe(403)
    })

    it('cannot sign in again', async () => {
      await change('admin', id, { active: false })
      const answer = await desk.signIn(email)
      expect(answer.status).toBe(403)
      expect(sentenceOf(answer)).toContain('deactivated')
    })

    it('cannot come in by a new password', async () => {
      const token = await desk.payload.forgotPassword({
        collection: 'users',
        data: { email },
        disableEmail: true,
      })
      await change('admin', id, { active: false })
      const body = { token, password: 'quite another password' }
      expect((await desk.ask({ method: 'POST', path: '/users/reset-password', body })).status).toBe(403)
    })
  })
})
