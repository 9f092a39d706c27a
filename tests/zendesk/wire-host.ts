import { answerRequest, carryOut, type WireCall } from './wire-answers.ts'
import { createWireDesk, parseRow } from './wire-desk.ts'
import { noFaults, type WireFaults, type WireRequest } from './wire-faults.ts'

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
export class WireHost {
  readonly origin = 'https://desk.zendesk.com'
  readonly guid = `guid-${++frames}`
  readonly desk = createWireDesk()
  readonly faults: WireFaults = structuredClone(noFaults)
  readonly calls: WireCall[] = []
  readonly requests: WireRequest[] = []
  readonly subscribers = new Map<string, number>()
  readonly frame = { postMessage: (data: unknown, to: string) => this.#receive(data, to) }

  /** Fires an event, which reaches the frame only when it has subscribed to it. */
  fire(event: string, message?: unknown): void {
    const isHeard = event === 'app.registered' || (this.subscribers.get(event) ?? 0) > 0
    if (isHeard) this.#deliver({ key: `zaf.${event}`, message })
  }

  #deliver(data: unknown): void {
    const event = new MessageEvent('message', { data: JSON.stringify(data), origin: this.origin })
    Object.defineProperty(event, 'source', { value: this.frame })
    window.dispatchEvent(event)
  }

  #receive(data: unknown, to: string): void {
    if (to !== this.origin) throw new Error(`posted to ${to}`)
    const { appGuid, id, request, params, key, message } = parseRow(
      typeof data === 'string' ? JSON.parse(data) : data,
    )
    if (appGuid !== this.guid) throw new Error('posted for another frame')
    if (typeof request === 'string') this.#answerCall(id, { kind: request, params })
    else if (typeof key === 'string') this.#answerKey(key, message)
  }

  #answerCall(id: unknown, call: WireCall): void {
    const { faults } = this
    this.calls.push(call)
    const paths = Array.isArray(call.params) ? call.params : Object.keys(parseRow(call.params))
    if (faults.silent.some((name) => name === call.kind || paths.includes(name))) return
    const error = faults.wholeCallError
    faults.wholeCallError = undefined
    const answer = error === undefined ? { result: carryOut(this.desk, faults, call) } : { error }
    setTimeout(() => this.#deliver({ id, ...answer }), faults.lateMs)
  }

  #answerKey(key: string, message: unknown): void {
    const [, kind, event] = /^iframe\.(on|off):(.+)$/.exec(key) ?? []
    if (kind !== undefined && event !== undefined)
      this.subscribers.set(event, Number(parseRow(message).subscriberCount))
    if (/^request:\d+$/.test(key)) setTimeout(() => this.#answerRequest(key, toRequest(message)), 0)
  }

  #answerRequest(key: string, request: WireRequest): void {
    this.requests.push(request)
    const answer = answerRequest(this.desk, this.faults, request)
    if (answer !== undefined) this.fire(`${key}.${answer.end}`, { responseArgs: [answer.argument] })
  }
}

const toRequest = (message: unknown): WireRequest => {
  const { url, type, ...rest } = parseRow(message)
  return { ...rest, url: String(url), type: String(type) }
}

export const createWireHost = (): WireHost => new WireHost()
