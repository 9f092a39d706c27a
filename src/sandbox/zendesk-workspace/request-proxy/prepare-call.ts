import type { Installation } from '../installation.ts'
import { type Filled, fillSettings, hasSettings, type Place } from './fill-settings.ts'
import type { ProxyCall } from './proxy-call.ts'
import { signJwt } from './sign-jwt.ts'

export type Prepared = { ok: true; request: Request; droppedHeaders: string[] } | { ok: false; why: string }

type World = { installation: Installation; now: Date }

const tokenMark = /\{\{\s*jwt\.token\s*\}\}/g
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']

/** Hop-by-hop headers (RFC 9110, 7.6.1), and those that the proxy sets itself. */
const keptBack = new Set(
  'connection host content-length cookie keep-alive proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade origin referer'.split(
    ' ',
  ),
)

/** Turns an app's call into the request that leaves Zendesk, or says why the platform would not send it. */
export async function prepareCall(call: ProxyCall, world: World): Promise<Prepared> {
  const method = call.type.toUpperCase()
  if (!methods.includes(method)) return { ok: false, why: `the method "${call.type}" is not taken` }
  const token = call.jwt === undefined ? undefined : await signJwt(call.jwt, world)
  if (token?.ok === false) return token
  if (token !== undefined && !call.secure) return { ok: false, why: 'jwt is signed only with secure: true' }
  const fill = (text: string, place: Place): Filled =>
    fillAll(text, place, { call, token: token?.text, ...world })

  const url = fill(call.url, 'url')
  if (!url.ok) return url
  const target = checkTarget(url.text, call, world.installation)
  if (!target.ok) return target
  const body = fill(call.data ?? '', 'body')
  if (!body.ok) return body
  const headers = fillHeaders(call, fill)
  if (!headers.ok) return headers
  const hasBody = call.data !== undefined && method !== 'GET' && method !== 'HEAD'
  return {
    ok: true,
    request: new Request(target.text, {
      method,
      headers: headers.kept,
      redirect: 'manual',
      ...(hasBody ? { body: body.text } : {}),
    }),
    droppedHeaders: headers.dropped,
  }
}

function fillAll(
  text: string,
  place: Place,
  world: { call: ProxyCall; token: string | undefined; installation: Installation },
): Filled {
  if (hasSettings(text) && !world.call.secure)
    return { ok: false, why: '{{setting.…}} is filled in only with secure: true' }
  const filled = fillSettings(text, place, world.installation)
  if (!filled.ok || filled.text.search(tokenMark) < 0) return filled
  const { token } = world
  if (token === undefined) return { ok: false, why: '{{jwt.token}} stands in a call without jwt' }
  return { ok: true, text: filled.text.replaceAll(tokenMark, token) }
}

function checkTarget(text: string, call: ProxyCall, { appPackage }: Installation): Filled {
  if (!URL.canParse(text)) return { ok: false, why: `"${call.url}" is no address` }
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { ok: false, why: `${url.protocol} is not taken` }
  const hosts = appPackage.manifest.domainWhitelist.map((host) => host.toLowerCase())
  const isListed = hosts.includes(url.hostname) || hosts.includes(url.host)
  if (call.secure && !isListed) {
    return { ok: false, why: `the host ${url.host} does not stand in the manifest's domainWhitelist` }
  }
  return { ok: true, text: url.href }
}

type FilledHeaders = { ok: true; kept: Headers; dropped: string[] } | { ok: false; why: string }

function fillHeaders(call: ProxyCall, fill: (text: string, place: Place) => Filled): FilledHeaders {
  const kept = new Headers({ 'user-agent': 'Zendesk request proxy (sandbox)' })
  if (call.data !== undefined) kept.set('content-type', call.contentType)
  if (call.accepts !== undefined) kept.set('accept', call.accepts)
  const dropped: string[] = []
  for (const [name, value] of Object.entries(call.headers)) {
    if (name.includes('_') || keptBack.has(name.toLowerCase())) {
      dropped.push(name)
      continue
    }
    const filled = fill(value, 'header')
    if (!filled.ok) return filled
    kept.set(name, filled.text)
  }
  return { ok: true, kept, dropped }
}
