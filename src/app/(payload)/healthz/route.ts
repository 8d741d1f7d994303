import config from '@payload-config'
import { getPayload } from 'payload'
import { databaseOf } from '@/cms/database/databaseOf'

export const dynamic = 'force-dynamic'

/** Longer than this is as good as no answer for whoever balances load, in ms. */
const PATIENCE_MS = 2_000

/** 200 when this instance and its database answer, 503 otherwise. Says no more than that: anyone may ask. */
export const GET = async (): Promise<Response> => {
  const isWell = await Promise.race([pingDatabase(), patience()])
  return Response.json(
    { status: isWell ? 'ok' : 'unavailable' },
    { status: isWell ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

const pingDatabase = async (): Promise<boolean> => {
  try {
    const payload = await getPayload({ config })
    const { ok } = await databaseOf(payload.db.connection).command({ ping: 1 })
    return ok === 1
  } catch {
    return false // the answer says it; the error itself is logged by whoever needed the database
  }
}

const patience = (): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS).unref()
  })
