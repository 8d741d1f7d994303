import { NextResponse, type NextRequest } from 'next/server'
import { answerRequest } from '@/site/door/answerRequest'
import { plainNotFound } from '@/site/door/plainNotFound'
import { publicHeaders } from '@/site/door/publicHeaders.mjs'

/**
 * Before every public page. The desk, its API, Next's own files and our files have their own doors; here, of those, only
 * what Next would answer wrongly: doors of its own that are shut, and names of files with a broken escape.
 */
export const config = {
  matcher: [
    '/((?!(?:api|admin|_next|files|healthz)(?:/|$)).*)',
    '/_next/image/:path*',
    '/_next/data/:path*',
    '/files/:path*',
  ],
}

export const proxy = (request: NextRequest): NextResponse => {
  const { pathname, searchParams } = request.nextUrl
  const answer = answerRequest({
    method: request.method,
    pathname,
    query: searchParams,
    header: (name) => request.headers.get(name),
  })
  switch (answer.kind) {
    case 'pass':
      return NextResponse.next()
    case 'refuse':
      return new NextResponse(null, {
        status: answer.status,
        headers: { 'cache-control': 'no-store', ...(answer.status === 405 && { allow: 'GET, HEAD' }) },
      })
    case 'unreadable':
      return new NextResponse(plainNotFound(answer.locale), {
        status: 404,
        headers: {
          ...publicHeaders(404),
          'cache-control': 'no-store',
          'content-type': 'text/html; charset=utf-8',
        },
      })
    case 'redirect':
      return NextResponse.redirect(new URL(answer.pathname, request.url), {
        status: 307,
        headers: { vary: answer.vary, 'cache-control': 'no-cache' },
      })
    case 'rewrite': {
      const url = request.nextUrl.clone()
      url.pathname = answer.pathname
      url.search = ''
      return NextResponse.rewrite(url)
    }
  }
}
