import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Agent, type Dispatcher } from 'undici'
import type { Fetch, Fetched, FetchInit } from './ceci/ceci-http.ts'

export type FetchLimits = { connectTimeoutMs: number; mostBytes: number }

const unpack = promisify(gunzip)

/**
 * Asks over connections that stay open, in about a tenth of the processor time that `fetch` takes for it. Connecting
 * has a time limit of its own, so that what was never sent can be told from what was.
 */
export function createSystemFetch({ connectTimeoutMs, mostBytes }: FetchLimits): Fetch {
  const agent = new Agent({ connect: { timeout: connectTimeoutMs }, maxResponseSize: mostBytes })
  return async (url, init) => {
    const { headers, ...answer } = await ask(agent, new URL(url), init)
    const body = Buffer.concat(answer.chunks)
    const isPacked = headers.get('content-encoding') === 'gzip' && body.length > 0
    const whole = isPacked ? await unpack(body, { maxOutputLength: mostBytes }) : body
    return { status: answer.status, headers, body: [whole] }
  }
}

type Answer = { status: number; headers: Headers; chunks: Buffer[] }

/** Rejects as soon as the signal is aborted; what has not been sent until then is not sent any more. */
function ask(agent: Agent, { origin, pathname, search }: URL, init: FetchInit): Promise<Answer> {
  const { method, signal, body } = init
  const headers = { 'user-agent': 'ceci-accounts', 'accept-encoding': 'gzip', ...init.headers }
  return new Promise((resolve, reject) => {
    let sending: Dispatcher.DispatchController | undefined
    const answer: Answer = { status: 0, headers: new Headers(), chunks: [] }
    const stop = () => {
      reject(signal.reason)
      sending?.abort(signal.reason)
    }
    const end = () => signal.removeEventListener('abort', stop)
    signal.addEventListener('abort', stop)
    agent.dispatch(
      { origin, path: pathname + search, method, headers, body: body ?? null },
      {
        onRequestStart(controller) {
          sending = controller
          if (signal.aborted) controller.abort(signal.reason)
        },
        onResponseStart(_, status, told) {
          answer.status = status
          answer.headers = toHeaders(told)
        },
        onResponseData: (_, chunk) => void answer.chunks.push(chunk),
        onResponseEnd() {
          end()
          resolve(answer)
        },
        onResponseError(_, error) {
          end()
          reject(error)
        },
      },
    )
  })
}

function toHeaders(told: Awaited<ReturnType<Agent['request']>>['headers']): Fetched['headers'] {
  const headers = new Headers()
  for (const [name, values] of Object.entries(told))
    for (const value of [values ?? []].flat()) headers.append(name, value)
  return headers
}
