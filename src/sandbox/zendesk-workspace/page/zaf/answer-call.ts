import type { FrameView } from '../workspace-state.ts'
import type { FrameLine } from './frame-line.ts'
import { readPath } from './read-path.ts'
import { runAction } from './run-action.ts'
import { writePath } from './write-path.ts'
import type { HostParts } from './zaf-host.ts'
import { type Answer, type FromApp, refused, toResult } from './zaf-messages.ts'

type CallWorld = HostParts & { frame: FrameView; line: FrameLine; refuse: (text: string) => void }

/** Answers a get, set or invoke; never at once, and never where the dial says so. */
export function answerCall(message: FromApp, world: CallWorld): void {
  const { id, request } = message
  const { dials } = world.store.get().session
  if (id === undefined || request === undefined) return
  const dial = { get: dials.hostGet, set: dials.hostSet, invoke: dials.hostInvoke }[request]
  if (dial === 'never') return
  setTimeout(() => {
    const answers = toAnswers(message, world)
    for (const [name, answer] of answers) {
      if (!answer.ok) world.refuse(`${request} ${name}: ${answer.message}`)
    }
    world.line.answer(id, { result: toResult(answers) })
  }, dials.hostDelayMs)
}

function toAnswers({ request, params }: FromApp, world: CallWorld): [string, Answer][] {
  const { frame, store, actions, composers, refuse } = world
  if (request === 'get') {
    const paths = Array.isArray(params) ? params.map(String) : []
    return paths.map((path) => [path, readPath(path, frame, store.get())])
  }
  return Object.entries(Object(params)).map(([name, value]): [string, Answer] => {
    if (request === 'set') return [name, writePath(name, value, { frame, actions, state: store.get() })]
    if (!Array.isArray(value)) return [name, refused('Arguments are a list')]
    return [name, runAction(name, value, { frame, store, actions, composers, log: refuse })]
  })
}
