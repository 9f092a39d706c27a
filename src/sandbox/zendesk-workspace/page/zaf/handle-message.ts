import type { FrameView } from '../workspace-state.ts'
import { answerCall } from './answer-call.ts'
import { answerRequest } from './app-request.ts'
import type { FrameLine } from './frame-line.ts'
import { toRegistration } from './registration.ts'
import type { HostParts } from './zaf-host.ts'
import type { FromApp } from './zaf-messages.ts'

export type FrameWorld = HostParts & {
  frame: FrameView
  line: FrameLine
  tellAll(event: string, message?: unknown): void
}

/** Does what one message of an app's frame asks for; what means nothing to Zendesk goes to the log. */
export function handleMessage(message: FromApp, world: FrameWorld): void {
  const { frame, line, tellAll } = world
  const key = message.key ?? ''
  const [verb = '', event = ''] = key.split(/:(.*)/s)
  if (message.appGuid !== frame.guid)
    refuse(world, `A message came with an unknown app_guid: ${message.appGuid}`)
  else if (message.request !== undefined) answerCall(message, world)
  else if (key === 'iframe.handshake') register(world)
  else if (verb === 'iframe.on') line.subscribe(message, event)
  else if (verb === 'iframe.off') line.unsubscribe(message, event)
  else if (verb === 'iframe.reply') line.replied(event, message.error)
  else if (verb === 'iframe.trigger') tellAll(event, message.message)
  else if (verb === 'request') void request(event, message.message, world)
  else if (key !== 'session.live' && key !== '__track__') {
    refuse(world, `The message "${key}" means nothing to Zendesk`)
  }
}

function register(world: FrameWorld): void {
  const isAnswered = world.line.handshake(toRegistration(world.frame, world.store.get()))
  if (isAnswered) return
  world.client.log('note', 'A second handshake is not answered, unless its frame is being loaded anew')
}

async function request(id: string, options: unknown, world: FrameWorld): Promise<void> {
  const log = (text: string) => refuse(world, text)
  const { kind, value } = await answerRequest(options, { session: world.client.headers, log })
  world.line.tell(`request:${id}.${kind}`, { responseArgs: [value] })
}

export function refuse({ client }: Pick<HostParts, 'client'>, text: string): void {
  client.log('refused', text)
}
