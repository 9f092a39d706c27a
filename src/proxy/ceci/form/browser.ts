import { CookieJar } from 'tough-cookie'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { CeciAnswer, CeciHttp, CeciRequest } from '../ceci-http.ts'
import { encodeForm } from './encode-form.ts'
import type { FilledForm } from './fill-form.ts'
import { findNext } from './next-address.ts'
import { type Page, toPage } from './page.ts'

/**
 * `not-sent`: the last request did not go out. `no-answer`: it may have been carried out. `lost`: it was answered, but
 * the page that it led to could not be had.
 */
export type BrowseFailure = { kind: 'not-sent' | 'no-answer' | 'lost'; because: string }
export type Browsed = Result<Page, BrowseFailure>

const maximumHops = 8

/** `place` tells in words of the description where it is. */
export type Address = { url: URL; place: string }

/** Visits pages of one origin as a browser without scripts does: keeps cookies, follows redirects, sends forms. */
export interface Browser {
  open(address: Address, budget: Budget): Promise<Browsed>
  send(filled: FilledForm, headers: Record<string, string>, budget: Budget): Promise<Browsed>
  /** Throws all cookies away. */
  forget(): Promise<void>
}

export function createBrowser(http: CeciHttp, language: string): Browser {
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true })
  const ask = async (request: CeciRequest, budget: Budget) => {
    const cookie = await jar.getCookieString(request.url.href)
    const usual = { accept: 'text/html,application/xhtml+xml', 'accept-language': language }
    const headers = { ...usual, ...request.headers, ...(cookie === '' ? {} : { cookie }) }
    const answer = await http({ ...request, headers }, budget)
    if (answer.ok) await keepCookies(jar, request.url, answer.value)
    return answer
  }
  const follow = async (asked: Address, first: CeciAnswer, budget: Budget): Promise<Browsed> => {
    let { url, place } = asked
    let answer = first
    for (let hops = 0; ; hops++) {
      const page = isRedirect(answer) ? undefined : readPage({ url, place, hops }, answer)
      if (page?.ok === false) return page
      const next = findNext({ url, answer, page: page?.value })
      if (next === undefined && page !== undefined) return page
      if (!next?.ok || hops === maximumHops)
        return lost(next?.ok === false ? next.failure : 'a redirect leads nowhere')
      const answered = await ask({ url: next.value, method: 'GET', headers: {} }, budget)
      if (!answered.ok) return lost(answered.failure.because)
      url = next.value
      place = tellWhereLed(asked)
      answer = answered.value
    }
  }
  return {
    async open(address, budget) {
      const answered = await ask({ url: address.url, method: 'GET', headers: {} }, budget)
      return answered.ok ? follow(address, answered.value, budget) : answered
    },
    async send(filled, headers, budget) {
      const encoded = await encodeForm(filled)
      if (!encoded.ok) return fail({ kind: 'not-sent', because: encoded.failure })
      const request = { ...encoded.value, headers: { ...encoded.value.headers, ...headers } }
      const answered = await ask(request, budget)
      if (!answered.ok) return answered
      if ([307, 308].includes(answered.value.status)) return lost('the form was to be sent to another place')
      return follow({ url: request.url, place: tellWhereSent(filled.form.page) }, answered.value, budget)
    },
    forget: () => jar.removeAllCookies(),
  }
}

const lost = (because: string): Result<never, BrowseFailure> => fail({ kind: 'lost', because })

const isRedirect = ({ status, headers }: CeciAnswer): boolean =>
  status >= 300 && status < 400 && headers.has('location')

const tellWhereSent = ({ place }: Page): string =>
  place.startsWith('on ') ? `where the form ${place} led` : 'where a later form led'

const tellWhereLed = ({ place }: Address): string => place.replace(/^on (.*)$/, 'where $1 led')

type Arrived = Address & { hops: number }

function readPage({ url, place, hops }: Arrived, { status, headers, body, charset }: CeciAnswer): Browsed {
  const type = headers.get('content-type') ?? ''
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(type) || (type === '' && startsLikeHtml(body)))
    return ok(toPage({ status, url, place, hops, charset, html: body }))
  return status >= 400
    ? ok(toPage({ status, url, place, hops, charset, html: '' }))
    : lost(`no web page was answered ${place}`)
}

/** A page that does not say what it is, is taken for what it looks like, as by browsers. */
const startsLikeHtml = (body: string): boolean =>
  /^\s*<(!doctype html|html|head|body|title|script|style|table|div|h1|p|br|a|b|font|iframe)[\s>]/i.test(
    body,
  ) || /^\s*<!--/.test(body)

async function keepCookies(jar: CookieJar, url: URL, { headers }: CeciAnswer): Promise<void> {
  for (const cookie of headers.getSetCookie()) await jar.setCookie(cookie, url.href, { ignoreError: true })
}
