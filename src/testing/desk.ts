import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import type { Role } from '@/newsroom/permissions/person'
import { testDatabase } from './database'
import { asOperator } from '@/cms/access/operatorGrant'

export const PASSWORD = 'a long enough password'

type Answer = { status: number; body: Record<string, unknown>; text: string; headers: Headers }
type Ask = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  /** Whose token to send: the e-mail of a person. Nobody's without it. */
  as?: string
  body?: unknown
  file?: { data: Buffer; name: string; type: string }
  headers?: Record<string, string>
}
type NewPerson = { email: string; roles: Role[] } & Record<string, unknown>

/** The whole desk on a database of its own, asked over HTTP as the browser asks it. For tests. */
export const openTestDesk = async () => {
  const database = testDatabase()
  const mediaDir = mkdtempSync(join(tmpdir(), 'dateline-media-'))
  Object.assign(process.env, { DATABASE_URL: database.url, MEDIA_DIR: mediaDir, DATELINE_MODE: 'test' })
  const { default: config } = await import('@payload-config') // reads the environment, so not before now
  const payload: Payload = await getPayload({ config })
  const tokens = new Map<string, string>()

  const ask = async ({ method = 'GET', path, as, body, file, headers }: Ask): Promise<Answer> => {
    const token = as && tokens.get(as)
    if (as && !token) throw new Error(`${as} has not signed in`)
    const response = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api${path}`, {
        method,
        headers: {
          ...(token && { Authorization: `JWT ${token}` }),
          ...(body !== undefined && !file && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(file ? { body: toForm(file, body) } : body !== undefined && { body: JSON.stringify(body) }),
      }),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text), text, headers: response.headers }
  }

  const signIn = async (email: string, password = PASSWORD): Promise<Answer> => {
    const answer = await ask({ method: 'POST', path: '/users/login', body: { email, password } })
    if (typeof answer.body.token === 'string') tokens.set(email, answer.body.token)
    return answer
  }

  /** Someone who works here, signed in. Gives their id. */
  const hire = async ({ email, ...person }: NewPerson): Promise<string> => {
    const { id } = await payload.create({
      collection: 'users',
      data: { name: email, email, password: PASSWORD, active: true, ...person },
      overrideAccess: true, // by a command on the server, as the first accounts are made
      context: asOperator(),
    })
    await signIn(email)
    return id
  }

  const close = async (): Promise<void> => {
    await payload.destroy()
    await database.drop()
    rmSync(mediaDir, { recursive: true, force: true })
  }
  return { payload, mediaDir, ask, signIn, hire, close }
}

export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

/** The first sentence of a refusal. */
export const sentenceOf = ({ body }: Answer): string => {
  const [first] = Array.isArray(body.errors) ? body.errors : []
  return String(first?.message)
}

const toForm = (file: NonNullable<Ask['file']>, body: unknown): FormData => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file.data)], { type: file.type }), file.name)
  form.append('_payload', JSON.stringify(body ?? {}))
  return form
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text)
  } catch {
    return {} // a file, or nothing
  }
}
