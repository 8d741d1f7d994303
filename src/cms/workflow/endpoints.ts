import type { Endpoint, PayloadRequest } from 'payload'
import { headersWithCors } from 'payload'
import type { Kind } from '../../newsroom/editions/kinds'
import type { Person } from '../../newsroom/permissions/person'
import { isWorkflowEvent } from '../../newsroom/workflow/events'
import type { Refusal } from '../../newsroom/workflow/refusals'
import { toPerson } from '../access/toPerson'
import { deskMessages } from '../messages'
import { doorOf } from './door'
import { languageOf } from './languageOf'
import { parseEventBody } from './parseEventBody'
import { readWorkflow } from './readWorkflow'
import { runEvent } from './runEvent'
import { statusOf, toReasons, WorkflowRefusal } from './WorkflowRefusal'

/**
 * `GET /api/<collection>/:id/workflow` and `POST /api/<collection>/:id/workflow/:event`, for every publishable
 * collection. Refusals answer 403 or 409 with `{ errors: [{ kind, message }] }`, malformed requests 400.
 */
export const workflowEndpoints = (kind: Kind): Omit<Endpoint, 'root'>[] => [
  { path: '/:id/workflow', method: 'get', handler: (req) => answer(req, kind, showWorkflow) },
  { path: '/:id/workflow/:event', method: 'post', handler: (req) => answer(req, kind, actOnWorkflow) },
]

type Asked = { req: PayloadRequest; person: Person; kind: Kind; id: string }

const showWorkflow = async ({ req, person, kind, id }: Asked): Promise<Response> => {
  const state = await readWorkflow({ payload: req.payload, req, person, kind, id })
  return state
    ? json(req, state, 200)
    : problem(req, 'noSuchDocument', deskMessages[languageOf(req)].noSuchDocument, 404)
}

const actOnWorkflow = async (asked: Asked): Promise<Response> => {
  const { req, person, kind, id } = asked
  const words = deskMessages[languageOf(req)]
  const event = req.routeParams?.event
  if (!isWorkflowEvent(event)) return problem(req, 'noSuchEvent', words.noSuchEvent, 404)
  if (event === 'edit') return problem(req, 'noSuchEvent', words.editIsASave, 404)
  const body = parseEventBody(await req.json?.().catch(() => null))
  if (!body) return problem(req, 'badRequest', words.badEventBody, 400)
  await runEvent({ payload: req.payload, req, person, kind, id, event, ...body, door: doorOf(req) })
  return showWorkflow(asked)
}

const answer = async (
  req: PayloadRequest,
  kind: Kind,
  handle: (asked: Asked) => Promise<Response>,
): Promise<Response> => {
  const person = toPerson(req.user)
  const id = req.routeParams?.id
  if (!person?.active) return refuse(req, [{ kind: 'notSignedIn' }])
  if (typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) {
    return problem(req, 'noSuchDocument', deskMessages[languageOf(req)].noSuchDocument, 404)
  }
  try {
    return await handle({ req, person, kind, id })
  } catch (error) {
    if (error instanceof WorkflowRefusal) return refuse(req, error.refusals)
    throw error
  }
}

const refuse = (req: PayloadRequest, refusals: readonly Refusal[]): Response =>
  json(req, { errors: toReasons(refusals, languageOf(req)) }, statusOf(refusals))

const problem = (req: PayloadRequest, kind: string, message: string, status: number): Response =>
  json(req, { errors: [{ kind, message }] }, status)

const json = (req: PayloadRequest, body: unknown, status: number): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'cache-control': 'no-store' }), req }),
  })
