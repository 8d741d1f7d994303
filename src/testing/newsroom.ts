import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { asOperator } from '@/cms/access/operatorGrant'
import type { Kind } from '@/newsroom/editions/kinds'
import type { Role } from '@/newsroom/permissions/person'
import type { User } from '@/payload-types'
import { testDatabase } from './database'

export const PASSWORD = 'a-long-password-for-tests'

export type Answer = { status: number; body: Record<string, unknown> }
export type Staff = Record<'author' | 'second' | 'translator' | 'reviewer' | 'chief' | 'admin', User>

export type Newsroom = {
  payload: Payload
  config: SanitizedConfig
  staff: Staff
  /** Payload's REST API, without a server: signed in as `as`, or as nobody. */
  rest: (
    method: string,
    path: string,
    asked?: { as?: User | null; body?: unknown; headers?: Record<string, string> },
  ) => Promise<Answer>
  close: () => Promise<void>
}

/**
 * The whole desk on an empty database of its own, with one person of each role. Answers are those of the real REST
 * handlers. Call `close` when done.
 */
export const openNewsroom = async (): Promise<Newsroom> => {
  const database = testDatabase()
  const mediaDir = mkdtempSync(join(tmpdir(), 'dateline-media-'))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a-secret-for-tests-that-is-long-enough',
    DATELINE_MODE: 'test',
    MEDIA_DIR: mediaDir,
  })
  const [{ getPayload, handleEndpoints }, { default: promised }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const config = await promised
  const payload = await getPayload({ config })
  const staff = await hireStaff(payload)
  /** One sign-in a person, however many requests begin at once. */
  const tokens = new Map<string, Promise<string>>()
  const signIn = async ({ email }: User): Promise<string> => {
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    return token ?? ''
  }
  const tokenOf = (user: User): Promise<string> => {
    const token = tokens.get(user.id) ?? signIn(user)
    tokens.set(user.id, token)
    return token
  }

  const rest: Newsroom['rest'] = async (method, path, { as = null, body, headers = {} } = {}) => {
    const isForm = body instanceof FormData
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...(as && { authorization: `JWT ${await tokenOf(as)}` }),
        ...headers,
      },
      ...(body !== undefined && {
        body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    return { status: response.status, body: parseJson(text) }
  }

  const close = async () => {
    await payload.destroy()
    await database.drop()
    rmSync(mediaDir, { recursive: true, force: true })
  }
  return { payload, config, staff, rest, close }
}

const parseJson = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown> // every JSON answer of the API is an object
  } catch {
    return { text }
  }
}

const hireStaff = async (payload: Payload): Promise<Staff> => {
  const hire = (name: string, roles: Role[], is: Partial<User> = {}) =>
    payload.create({
      collection: 'users',
      data: {
        name,
        email: `${name}@example.org`,
        password: PASSWORD,
        roles,
        allOffices: true,
        writes: ['en', 'fr'],
        reviews: ['en', 'fr'],
        active: true,
        ...is,
      },
      overrideAccess: true, // there is nobody yet who could hire
      context: asOperator(),
    })
  return {
    author: await hire('author', ['author']),
    second: await hire('second', ['author']),
    translator: await hire('translator', ['author'], { writes: ['fr'] }),
    reviewer: await hire('reviewer', ['reviewer']),
    chief: await hire('chief', ['chief']),
    admin: await hire('admin', ['admin']),
  }
}

/** Where the API keeps one document's workflow. */
export const workflowPath = (kind: Kind, id: string, event?: string): string =>
  `/${kind}/${id}/workflow${event ? `/${event}` : ''}`
