import { fail, ok, type Result } from '../../contract/result.ts'
import type { Budget } from '../budget.ts'

export type FetchInit = {
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  redirect: 'manual'
  signal: AbortSignal
}
export type Fetched = {
  status: number
  headers: Headers
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array> | null
}
/** What is needed of `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<Fetched>

export type CeciRequest = {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
}
export type CeciAnswer = { status: number; headers: Headers; body: string }
/** `not-sent`: the request cannot have reached CECI. `no-answer`: it may have, and what came back is no whole answer. */
export type NoAnswer = { kind: 'not-sent' | 'no-answer'; because: string }

export const maximumAnswerBytes = 2_000_000

/** Sends one request to CECI and reads the whole answer; redirects are answers, other origins are never asked. */
export function createCeciHttp({ fetch, origin }: { fetch: Fetch; origin: string }) {
  return async (request: CeciRequest, budget: Budget): Promise<Result<CeciAnswer, NoAnswer>> => {
    if (request.url.origin !== origin) {
      return fail({ kind: 'not-sent', because: 'the address is not on the configured origin' })
    }
    if (budget.signal.aborted) return fail({ kind: 'not-sent', because: 'no time is left' })
    try {
      const { url, ...init } = request
      const response = await fetch(url.href, { ...init, redirect: 'manual', signal: budget.signal })
      const body = await readBody(response, budget.signal)
      if (body === undefined) return fail({ kind: 'no-answer', because: 'the answer is too long' })
      return ok({ status: response.status, headers: response.headers, body })
    } catch (error) {
      return fail(toNoAnswer(error))
    }
  }
}
export type CeciHttp = ReturnType<typeof createCeciHttp>

async function readBody(response: Fetched, signal: AbortSignal): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    signal.throwIfAborted()
    bytes += chunk.byteLength
    if (bytes > maximumAnswerBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

function toNoAnswer(error: unknown): NoAnswer {
  const code = findCode(error)
  if (code !== undefined && beforeSending.has(code)) return { kind: 'not-sent', because: code }
  return { kind: 'no-answer', because: code ?? (error instanceof Error ? error.name : 'unknown') }
}

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return findCode(error.cause)
}
