import { fail, ok, type Result } from '../../contract/result.ts'
import type { Budget } from '../budget.ts'
import { findCharset } from './charset.ts'

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
export type CeciAnswer = { status: number; headers: Headers; body: string; charset: string }
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
      const { status, headers } = response
      const charset = findCharset(headers.get('content-type') ?? '', body)
      return ok({ status, headers, charset, body: new TextDecoder(charset).decode(body) })
    } catch (error) {
      return fail(toNoAnswer(error))
    }
  }
}
export type CeciHttp = ReturnType<typeof createCeciHttp>

async function readBody(response: Fetched, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    signal.throwIfAborted()
    bytes += chunk.byteLength
    if (bytes > maximumAnswerBytes) return undefined
    chunks.push(chunk)
  }
  const [only] = chunks
  return chunks.length === 1 ? only : Buffer.concat(chunks)
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
