import type { Client } from '@zendesk/zaf-sdk-types'
import * as v from 'valibot'
import type { WorkspaceEvents } from './workspace.ts'
import { colorSchemeSchema } from './zaf-shapes.ts'

const changeEvents = [
  'ticket.conversation.changed',
  'ticket.requester.id.changed',
  'ticket.requester.name.changed',
  'ticket.requester.email.changed',
  'ticket.status.changed',
  'ticket.customStatus.changed',
  'ticket.tags.changed',
  'ticket.assignee.user.id.changed',
  'ticket.assignee.group.id.changed',
  'ticket.collaborators.changed',
  'ticket.viewers.changed',
  'ticket.updated',
  'context.updated',
]

const draftEvents = ['comment.text.changed', 'comment.type.changed']

type Subscription = { event: string; handler: (payload: unknown) => void }

/** Listens to what the given events need and nothing else; many changes within `gatherMs` make one call. */
export function listen(client: Client, events: WorkspaceEvents, gatherMs: number): () => void {
  const gathered = gather(events.ticketChanged, gatherMs)
  const drafted = gather(events.draftChanged, gatherMs)
  const subscriptions = [
    ...changeEvents.map((event) => ({ event, handler: gathered.call })),
    ...draftEvents.map((event) => ({ event, handler: drafted.call })),
    { event: 'ticket.submit.done', handler: events.submitted },
    { event: 'app.activated', handler: events.shown },
    { event: 'app.expanded', handler: events.shown },
    { event: 'app.deactivated', handler: events.hidden },
    { event: 'app.collapsed', handler: events.hidden },
    { event: 'colorScheme.changed', handler: toSchemeHandler(events.colorSchemeChanged) },
    { event: 'app.willDestroy', handler: end },
  ].flatMap(toSubscription)

  function stop(): void {
    gathered.cancel()
    drafted.cancel()
    for (const { event, handler } of subscriptions.splice(0)) client.off(event, handler)
  }
  function end(): void {
    events.ending?.()
    // The SDK skips a neighbour when a handler leaves the list while it is walked.
    queueMicrotask(stop)
  }

  for (const { event, handler } of subscriptions) client.on(event, handler)
  return stop
}

function toSubscription({ event, handler }: { event: string; handler: Subscription['handler'] | undefined }) {
  if (handler === undefined) return []
  return [{ event, handler: (payload: unknown) => handler(payload) }]
}

function gather(call: (() => void) | undefined, gatherMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  if (call === undefined) return { call: undefined, cancel }
  const run = () => {
    timer = undefined
    call()
  }
  return {
    call: () => {
      timer ??= setTimeout(run, gatherMs)
    },
    cancel,
  }
}

function toSchemeHandler(changed: WorkspaceEvents['colorSchemeChanged']) {
  if (changed === undefined) return undefined
  return (payload: unknown) => {
    const scheme = v.safeParse(colorSchemeSchema, payload)
    if (scheme.success) changed(scheme.output)
  }
}
