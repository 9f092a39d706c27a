import { createCeciForm } from '../../../../src/proxy/ceci/ceci-form.ts'
import { createCeciHttp, type Fetch } from '../../../../src/proxy/ceci/ceci-http.ts'
import { formDescriptionSchema } from '../../../../src/proxy/ceci/form-description.ts'
import { createTestClock } from '../../test-clock.ts'

export type Visit = { line: string; sent: [string, string][]; headers: Headers; isIn: boolean }
export type Answer = {
  status?: number
  html?: string | Uint8Array<ArrayBuffer>
  to?: string
  headers?: Record<string, string>
}
/** What a site answers to `GET /path?query` and the like; `undefined`: as usual. */
export type Pages = (visit: Visit) => Answer | undefined

export const origin = 'http://ceci.test'

/** Parts of a description for the small site below; each test tells what differs. */
export const usual = {
  logIn: { page: '/login', fields: { user: 'name', password: 'word' } },
  create: {
    page: '/new',
    fields: { email: 'mail', password: 'pass', role: 'role' },
    done: { text: ['Added {email}'] },
    taken: { text: ['is in use'] },
    refused: { selector: '.error' },
  },
  lookUp: {
    page: '/people',
    search: { by: 'query', name: 'q' },
    row: 'tr',
    email: 'td',
    nobody: { text: ['No one'] },
  },
}

const logInForm =
  '<form method="post" action="/login"><input name="name"><input name="word" type="password"></form>'
export const newForm = `<form method="post"><input name="mail"><input name="pass"><select name="role">
<option>Coach</option></select></form>`

/** A small site with a log-in, as other people build them: page by page, told apart by its test. */
export function openSite(pages: Pages = () => undefined, change: object = {}, path = '/') {
  const visits: Visit[] = []
  const clock = createTestClock()
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url)
    const told = new Headers(headers)
    const sent = [...new URLSearchParams(body ?? '')]
    const isIn = told.get('cookie')?.includes('in=yes') ?? false
    const visit = { line: `${method} ${pathname}${search}`, sent, headers: told, isIn }
    visits.push(visit)
    return toResponse(pages(visit) ?? answerAsUsual(visit))
  }
  const http = createCeciHttp({ fetch, origin })
  const description = formDescriptionSchema.parse({ ...usual, ...change })
  const credentials = { user: 'admin', password: 'secret' }
  const ceci = createCeciForm({ http, site: new URL(path, origin), description, credentials, clock })
  const lines = () => visits.map(({ line }) => line)
  return {
    ceci,
    clock,
    visits,
    lines,
    sentTo: (line: string) => visits.findLast((visit) => visit.line === line),
  }
}

function answerAsUsual({ line, sent, isIn }: Visit): Answer {
  if (line === 'GET /login') return { html: logInForm }
  if (line === 'POST /login')
    return new Map(sent).get('word') === 'secret'
      ? { to: '/home', headers: { 'set-cookie': 'in=yes; Path=/' } }
      : { html: logInForm }
  if (!isIn) return { to: '/login' }
  if (line === 'GET /home') return { html: 'Welcome' }
  if (line === 'GET /new') return { html: newForm }
  if (line === 'POST /new') return { html: `<p>Added ${new Map(sent).get('mail')}</p>` }
  if (line.startsWith('GET /people')) return { html: 'No one here' }
  return { status: 404, html: 'Not found' }
}

function toResponse({ status, html = '', to, headers }: Answer): Response {
  const usual = { 'content-type': 'text/html; charset=utf-8' }
  const moved: Record<string, string> = to === undefined ? {} : { location: to }
  return new Response(to === undefined ? html : null, {
    status: status ?? (to === undefined ? 200 : 302),
    headers: { ...usual, ...moved, ...headers },
  })
}
