import { type FrameWorld, refuse } from './handle-message.ts'
import { readPath } from './read-path.ts'
import { runAction } from './run-action.ts'
import { writePath } from './write-path.ts'
import { type Answer, type FromApp, refused, toResult } from './zaf-messages.ts'

/** Answers a get, set or invoke; never at once, and never where the dial says so. */
export function answerCall(message: FromApp, world: FrameWorld): void {
  const { id, request } = message
  const { dials } = world.store.get().session
  if (id === undefined || request === undefined) return
  const dial = { get: dials.hostGet, set: dials.hostSet, invoke: dials.hostInvoke }[request]
  if (dial === 'never') return
  setTimeout(() => {
    const answers = toAnswers(message, world)
    for (const [name, answer] of answers) {
      if (!answer.ok) refuse(world, `${request} ${name}: ${answer.message}`)
    }
    world.line.answer(id, { result: toResult(answers) })
  }, dials.hostDelayMs)
}

function toAnswers({ request, params }: FromApp, world: FrameWorld): [string, Answer][] {
  const { frame, store, actions, composers } = world
  const log = (text: string) => refuse(world, text)
  if (request === 'get') {
    const paths = Array.isArray(params) ? params.map(String) : []
    return paths.map((path) => [path, readPath(path, frame, store.get())])
  }
  return Object.entries(Object(params)).map(([name, value]): [string, Answer] => {
    if (request === 'set') return [name, writePath(name, value, { frame, actions, state: store.get() })]
    if (!Array.isArray(value)) return [name, refused('Arguments are a list')]
    return [name, runAction(name, value, { frame, store, actions, composers, log })]
  })
}
