import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from '../desk/desk.ts'
import type { Installation } from '../installation.ts'
import { lostAnswer, untilHungUp } from '../rest/put-faults.ts'
import type { Visits } from '../visits.ts'
import { prepareCall } from './prepare-call.ts'
import { proxyCallSchema, type RawAnswer } from './proxy-call.ts'

/**
 * Zendesk's request proxy. Takes a call as JSON and answers 200 with a `RawAnswer`, whatever came of the call;
 * only a dial makes it silent.
 */
export function createRequestProxy(parts: { desk: Desk; installation: Installation; visits: Visits }) {
  const { desk, installation, visits } = parts
  return async (incoming: Request): Promise<Response> => {
    const call = proxyCallSchema.safeParse(await incoming.json().catch(() => null))
    if (!call.success) return Response.json(refuse(desk, 'the call has no address or a wrong option'))
    const prepared = await prepareCall(call.data, { installation, now: desk.now() })
    if (!prepared.ok) return Response.json(refuse(desk, prepared.why))
    for (const name of prepared.droppedHeaders)
      desk.log.note(`Request proxy: the header ${name} is not handed on`)
    const { request } = prepared
    const done = (status: number) => visits.add({ method: request.method, path: request.url, status })
    return send(request, { desk, incoming, done })
  }
}

type Sending = { desk: Desk; incoming: Request; done: (status: number) => void }

async function send(request: Request, { desk, incoming, done }: Sending): Promise<Response> {
  const { proxy, proxyDelayMs } = desk.dials
  if (proxyDelayMs > 0) await wait(proxyDelayMs)
  if (proxy === 'silent') return untilHungUp(incoming)
  if (proxy === 'html-error') return Response.json(htmlError)
  if (proxy === 'unreachable') return Response.json(noAnswer)
  const answer = await callOut(request, desk)
  done(answer.status)
  if (proxy === 'dropped') return lostAnswer()
  return Response.json(answer)
}

async function callOut(request: Request, desk: Desk): Promise<RawAnswer> {
  try {
    const response = await fetch(request)
    const text = await response.text()
    return {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      text,
    }
  } catch {
    desk.log.note(`Request proxy: no answer from ${new URL(request.url).host}`)
    return desk.dials.proxyFailsAs === '0' ? noAnswer : badGateway
  }
}

function refuse(desk: Desk, why: string): RawAnswer {
  desk.log.refused(`Request proxy: ${why}`)
  return toAnswer(400, 'Bad Request', JSON.stringify({ error: 'ProxyError', description: why }))
}

function toAnswer(status: number, statusText: string, text: string): RawAnswer {
  const type = text.startsWith('{') ? 'application/json' : 'text/html'
  return { status, statusText, headers: { 'content-type': type }, text }
}

const badGateway = toAnswer(
  502,
  'Bad Gateway',
  '{"error":"ProxyError","description":"The server could not be reached"}',
)
const htmlError = toAnswer(
  502,
  'Bad Gateway',
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
)
const noAnswer: RawAnswer = { status: 0, statusText: 'error', headers: {}, text: '' }
