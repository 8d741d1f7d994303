import type { NextRequest } from 'next/server'
import { answerFile } from '@/site/door/answerFile'

/** The bytes of a file, as long as an edition that readers may see names it. */
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ path?: string[] }> }

export const GET = async (request: NextRequest, { params }: Context): Promise<Response> =>
  answerFile((await params).path ?? [], request.headers.get('if-none-match'))
