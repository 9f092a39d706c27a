import { createWireDesk, parseRow } from './wire-desk.ts'
import { noFaults, type WireAnswer, type WireFaults, type WireRequest } from './wire-faults.ts'
import { invokeOnForm, setOnForm } from './wire-form.ts'
import { answerRest } from './wire-rest.ts'

const origin = 'https://desk.zendesk.com'
let frames = 0

export const registration = {
  metadata: { appId: 1, installationId: 42, version: '1.2.3', settings: { title: 'CECI', proxy_url: 'x' } },
  context: {
    instanceGuid: 'g',
    product: 'support',
    account: { subdomain: 'desk' },
    location: 'ticket_sidebar',
    ticketId: 101,
  },
}

/** Zendesk's side of one app frame, on the wire: what the SDK posts to its parent comes here, answers are events. */
export function createWireHost() {
  const guid = `guid-${++frames}`
  const desk = createWireDesk()
  const faults: WireFaults = structuredClone(noFaults)
  const calls: { kind: string; params: unknown }[] = []
  const requests: WireRequest[] = []
  const subscribers = new Map<string, number>()
  const frame = { postMessage: (data: unknown, to: string) => receive(data, to) }

  function deliver(data: unknown): void {
    const event = new MessageEvent('message', { data: JSON.stringify(data), origin })
    Object.defineProperty(event, 'source', { value: frame })
    window.dispatchEvent(event)
  }

  function receive(data: unknown, to: string): void {
    if (to !== origin) throw new Error(`posted to ${to}`)
    const message = parseRow(typeof data === 'string' ? JSON.parse(data) : data)
    if (message.appGuid !== guid) throw new Error('posted for another frame')
    if (typeof message.request === 'string') answerCall(message.id, message.request, message.params)
    else if (typeof message.key === 'string') answerKey(message.key, message.message)
  }

  function answerCall(id: unknown, kind: string, params: unknown): void {
    calls.push({ kind, params })
    const paths = Array.isArray(params) ? params : Object.keys(parseRow(params))
    if (faults.silent.some((name) => name === kind || paths.includes(name))) return
    const error = faults.wholeCallError
    faults.wholeCallError = undefined
    const answer = error === undefined ? { id, result: carryOut(kind, params) } : { id, error }
    setTimeout(() => deliver(answer), faults.lateMs)
  }

  function carryOut(kind: string, params: unknown): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    const errors: Record<string, unknown> = {}
    const wanted = Array.isArray(params)
      ? params.map((path) => [path, undefined])
      : Object.entries(parseRow(params))
    for (const [path, value] of wanted) {
      try {
        const planned = faults.pathErrors[`${kind} ${path}`] ?? faults.pathErrors[path]
        if (planned !== undefined) throw planned
        if (kind === 'get') result[path] = desk.paths[path]
        if (kind === 'set') setOnForm(desk, faults, [path, value])
        if (kind === 'invoke') invokeOnForm(desk, faults, [path, value])
      } catch (error) {
        errors[path] = error instanceof Error ? { name: error.name, message: error.message } : error
      }
    }
    return { errors, ...result }
  }

  function answerKey(key: string, message: unknown): void {
    const [, kind, event] = /^iframe\.(on|off):(.+)$/.exec(key) ?? []
    if (kind !== undefined && event !== undefined)
      subscribers.set(event, Number(parseRow(message).subscriberCount))
    if (/^request:\d+$/.test(key)) setTimeout(() => answerRequest(key, toRequest(message)), 0)
  }

  function answerRequest(key: string, request: WireRequest): void {
    requests.push(request)
    const answer = faults.request?.(request) ?? answerRest(desk, request)
    if (answer === 'silent') return
    const isDone = answer.status >= 200 && answer.status < 300
    const args = isDone && request.httpCompleteResponse !== true ? answer.body : toWhole(answer)
    fire(`${key}.${isDone ? 'done' : 'fail'}`, { responseArgs: [args] })
  }

  function fire(event: string, message?: unknown): void {
    const isHeard = event === 'app.registered' || (subscribers.get(event) ?? 0) > 0
    if (isHeard) deliver({ key: `zaf.${event}`, message })
  }

  return { guid, desk, faults, calls, requests, subscribers, origin, frame, fire }
}
export type WireHost = ReturnType<typeof createWireHost>

const toRequest = (message: unknown): WireRequest => {
  const { url, type, ...rest } = parseRow(message)
  return { ...rest, url: String(url), type: String(type) }
}

/** Like jQuery's: JSON is parsed, anything else is text only. */
function toWhole(answer: Exclude<WireAnswer, 'silent'>): unknown {
  const { status, body } = answer
  if (typeof body === 'string') return { status, statusText: '', readyState: 4, responseText: body }
  return { status, statusText: '', readyState: 4, responseText: JSON.stringify(body), responseJSON: body }
}
