import { parseRow, type WireDesk } from './wire-desk.ts'
import type { WireAnswer, WireFaults, WireRequest } from './wire-faults.ts'
import { invokeOnForm, setOnForm } from './wire-form.ts'
import { answerRest } from './wire-rest.ts'

export type WireCall = { kind: string; params: unknown }

/** The `result` of a get, set or invoke: each path's failure stands in `errors`, as Zendesk does for bulk calls. */
export function carryOut(desk: WireDesk, faults: WireFaults, { kind, params }: WireCall) {
  const result: Record<string, unknown> = {}
  const errors: Record<string, unknown> = {}
  const wanted = Array.isArray(params) ? params.map((path) => [path]) : Object.entries(parseRow(params))
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

/** How a request ends and the one argument that reaches the SDK; undefined when it never does. */
export function answerRequest(desk: WireDesk, faults: WireFaults, request: WireRequest) {
  const answer = faults.request?.(request) ?? answerRest(desk, request)
  if (answer === 'silent') return undefined
  const isDone = answer.status >= 200 && answer.status < 300
  const argument = isDone && request.httpCompleteResponse !== true ? answer.body : toWhole(answer)
  return { end: isDone ? 'done' : 'fail', argument }
}

/** Like jQuery's: JSON is parsed, anything else is text only. */
function toWhole({ status, body }: Exclude<WireAnswer, 'silent'>): unknown {
  if (typeof body === 'string') return { status, statusText: '', readyState: 4, responseText: body }
  return { status, statusText: '', readyState: 4, responseText: JSON.stringify(body), responseJSON: body }
}
