import { STATUS_CODES } from 'node:http'

export function statusPage(request: Request, status: number): Response {
  const headers = new Headers(status === 429 || status === 503 ? { 'retry-after': '30' } : {})
  const text = STATUS_CODES[status] ?? 'Error'
  if (isForPrograms(request)) return Response.json({ error: text }, { status, headers })
  return toPage(`<h1>${status}</h1><p>${text}</p>`, { status, headers })
}

/** 200 in the type that is due, and nonsense inside. */
export function garbage(request: Request): Response {
  if (isForPrograms(request)) {
    return new Response('{"user":{"id":\u0000,,"ema', { headers: { 'content-type': 'application/json' } })
  }
  return toPage('<div></form><<p class=">\u0000 \ufffd\ufffd</tr></table')
}

/** 200 with a log-in page where JSON is due, and with JSON where a page is due. */
export function wrongContentType(request: Request): Response {
  if (!isForPrograms(request)) return Response.json({ status: 'ok' })
  return toPage('<h1>Log in</h1><form method="post" action="/login"><input name="email"></form>')
}

function isForPrograms(request: Request): boolean {
  return new URL(request.url).pathname.startsWith('/api/')
}

function toPage(body: string, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html><html lang="en"><title>CECI</title><body>${body}</body></html>`, {
    ...init,
    headers,
  })
}
