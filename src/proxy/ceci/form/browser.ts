import { CookieJar } from 'tough-cookie'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { CeciAnswer, CeciHttp, CeciRequest } from '../ceci-http.ts'
import { type Page, toPage } from './page.ts'
import type { WebForm } from './web-form.ts'

/**
 * `not-sent`: the last request did not go out. `no-answer`: it may have been carried out. `lost`: it was answered, but
 * the page that it led to could not be had.
 */
export type BrowseFailure = { kind: 'not-sent' | 'no-answer' | 'lost'; because: string }
export type Browsed = Result<Page, BrowseFailure>

const maximumRedirects = 8

/** Visits pages of one origin as a browser without scripts does: keeps cookies, follows redirects, sends forms. */
export interface Browser {
  open(url: URL, budget: Budget): Promise<Browsed>
  send(form: WebForm, values: readonly [string, string][], budget: Budget): Promise<Browsed>
}

export function createBrowser(http: CeciHttp): Browser {
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true })
  const ask = async (request: CeciRequest, budget: Budget) => {
    const cookie = await jar.getCookieString(request.url.href)
    const headers = { accept: 'text/html,application/xhtml+xml', ...request.headers }
    const answer = await http(
      { ...request, headers: cookie === '' ? headers : { ...headers, cookie } },
      budget,
    )
    if (answer.ok) await keepCookies(jar, request.url, answer.value)
    return answer
  }
  const follow = async (asked: URL, first: CeciAnswer, budget: Budget): Promise<Browsed> => {
    let url = asked
    let answer = first
    for (let hops = 0; isRedirect(answer); hops++) {
      const next = URL.parse(answer.headers.get('location') ?? '', url)
      if (next === null || hops === maximumRedirects) return lost('a redirect leads nowhere')
      if (next.origin !== asked.origin) return lost('a redirect leads to another site')
      const answered = await ask({ url: next, method: 'GET', headers: {} }, budget)
      if (!answered.ok) return lost(answered.failure.because)
      url = next
      answer = answered.value
    }
    return readPage(url, answer)
  }
  return {
    async open(url, budget) {
      const answered = await ask({ url, method: 'GET', headers: {} }, budget)
      return answered.ok ? follow(url, answered.value, budget) : answered
    },
    async send(form, values, budget) {
      const request = await toRequest(form, values)
      const answered = await ask(request, budget)
      if (!answered.ok) return answered
      if ([307, 308].includes(answered.value.status)) return lost('the form was to be sent to another place')
      return follow(request.url, answered.value, budget)
    },
  }
}

const lost = (because: string): Browsed => fail({ kind: 'lost', because })

const isRedirect = ({ status, headers }: CeciAnswer): boolean =>
  status >= 300 && status < 400 && headers.has('location')

function readPage(url: URL, { status, headers, body }: CeciAnswer): Browsed {
  const type = headers.get('content-type') ?? ''
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    return status >= 400
      ? ok(toPage({ status, url, html: '' }))
      : lost(`${url.pathname} answered no web page`)
  }
  return ok(toPage({ status, url, html: body }))
}

async function keepCookies(jar: CookieJar, url: URL, { headers }: CeciAnswer): Promise<void> {
  for (const cookie of headers.getSetCookie()) await jar.setCookie(cookie, url.href, { ignoreError: true })
}

async function toRequest(form: WebForm, values: readonly [string, string][]): Promise<CeciRequest> {
  const url = new URL(form.action)
  url.hash = ''
  if (form.method === 'GET') {
    url.search = new URLSearchParams(values.map(([...pair]) => pair)).toString()
    return { url, method: 'GET', headers: {} }
  }
  const headers = { origin: form.page.url.origin, referer: form.page.url.href }
  const encoded = new Response(
    form.isMultipart ? toFormData(values) : new URLSearchParams(values.map(([...pair]) => pair)),
  )
  const contentType = encoded.headers.get('content-type') ?? 'application/x-www-form-urlencoded'
  return {
    url,
    method: 'POST',
    headers: { ...headers, 'content-type': contentType },
    body: await encoded.text(),
  }
}

function toFormData(values: readonly [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of values) data.append(name, value)
  return data
}
