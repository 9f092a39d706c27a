import type { FrameView, WorkspaceState } from '../workspace-state.ts'
import { findTab } from '../workspace-state.ts'
import { type Answer, done, refused } from './zaf-messages.ts'
import { toZafTicket, toZafUser } from './zaf-ticket.ts'

/** Answers one path of a `get`. */
export function readPath(path: string, frame: FrameView, state: WorkspaceState): Answer {
  const [root = '', ...steps] = path.split('.')
  const start = readRoot(root, frame, state)
  return start.ok ? walk(start.value, steps, path) : start
}

function readRoot(root: string, frame: FrameView, state: WorkspaceState): Answer {
  switch (root) {
    case 'ticket':
    case 'comment': {
      const tab = frame.ticketId === null ? undefined : findTab(state, frame.ticketId)
      if (tab === undefined) return refused(`${root} is not available in this location`)
      const ticket = toZafTicket(tab, state.session)
      return done(root === 'ticket' ? ticket : ticket.comment)
    }
    case 'currentUser':
      return done(toZafUser(state.session.me))
    case 'currentAccount':
      return done({
        planName: 'Professional',
        subdomain: state.session.subdomain,
        daysLeftInTrial: null,
        timeZone: toZafUser(state.session.me).timeZone.name,
      })
    case 'colorScheme':
      return done(state.scheme)
    case 'visible':
      return done(frame.isVisible)
  }
  return refused(`"${root}" No such Api`)
}

function walk(value: unknown, steps: readonly string[], path: string): Answer {
  const [step, ...others] = steps
  if (step === undefined || value === null) return done(value)
  if (typeof value !== 'object' || !Object.hasOwn(value, step)) return refused(`"${path}" No such Api`)
  return walk(Reflect.get(value, step), others, path)
}
