import { parseEmail } from '../contract/email.ts'
import type { Ticket } from '../contract/ticket.ts'
import { findGreeting } from './greet.ts'
import { findSaid, readIntentWithForwarded, withoutOrders } from './intent/find-said.ts'
import type { Intent, Said } from './intent/read-intent.ts'
import { fold } from './language/fold.ts'
import { findTargets } from './people/find-targets.ts'
import { readSelfName } from './people/self-name.ts'
import type { Targets } from './people/target.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import { findSelfRole, type SelfRole } from './roles/self-role.ts'
import { findStaff, findStaffByWorkAddress, type Staff } from './staff/find-staff.ts'
import type { AgentMove } from './thread/agent-move.ts'
import { findAgents, readThread, type Voice } from './thread/read-thread.ts'

/** A ticket as the rules see it. */
export type Reading = {
  ticket: Ticket
  settings: PlaybookSettings
  /** People's comments, machines' left out; `window` are those since we last made an account. */
  voices: readonly Voice[]
  window: readonly Voice[]
  /** What we did last; an announcement that somebody sees to it changes nothing. */
  lastMove: { comment: number; move: AgentMove } | undefined
  lastAutomatic: Voice | undefined
  askedRole: boolean
  said: readonly Said[]
  orders: readonly Said[]
  intent: Intent
  staff: Staff | undefined
  selfRole: SelfRole | undefined
  targets: Targets
  greetingName: string
}

export function readTicket(ticket: Ticket, settings: PlaybookSettings): Reading {
  const thread = readThread(ticket, settings.helpDeskAddresses)
  const voices = thread.voices.filter(({ automatic }) => !automatic)
  const moves = thread.moves.filter(({ move }) => move !== 'acknowledged' && move !== 'announced')
  const made = moves.findLast(({ move }) => move === 'made')?.comment ?? -1
  const asked = moves.find(({ move }) => move === 'asked-role')?.comment ?? Number.POSITIVE_INFINITY
  const window = voices.filter(({ comment }) => comment > made)
  const answers = new Set(voices.map(({ comment }) => comment).filter((comment) => comment > asked))
  const { said, orders } = findSaid(ticket, window)
  const everSaid = findSaid(ticket, voices).said
  const intent = readIntentWithForwarded(said, window)
  const targets = readTargets(ticket, { settings, voices, window, intent })
  const { requester } = ticket
  return {
    ...{ ticket, settings, voices, window, said, orders, intent, targets },
    lastMove: moves.at(-1),
    lastAutomatic: thread.voices.findLast(({ automatic }) => automatic),
    askedRole: asked < Number.POSITIVE_INFINITY,
    staff:
      findStaff(voices, everSaid, { requester, settings }) ??
      findStaffByWorkAddress(everSaid, targets.own, settings),
    selfRole: findSelfRole(voices.map(withoutOrders), answers),
    greetingName: findGreeting(
      voices.length > 0 ? voices : thread.voices,
      requester,
      findOurNames(ticket, settings),
    ),
  }
}

type Heard = Pick<Reading, 'settings' | 'voices' | 'window' | 'intent'>

function readTargets(ticket: Ticket, { settings, voices, window, intent }: Heard): Targets {
  const ours = findAgents(ticket, settings.helpDeskAddresses)
  const written = parseEmail(ticket.requester.email)
  const ownEmail = written === undefined || ours.has(written) ? '' : written
  const requester = voices.filter(({ by }) => by === 'requester')
  const selfName = readSelfName(requester, ticket.requester.name, ownEmail)
  return findTargets({ voices: window, intent, ours, selfName, ownEmail, settings })
}

/** First names of agents and team leads: "Thanks, Robin!" thanks us and signs nothing. */
function findOurNames({ comments }: Ticket, { teamLeads, responder }: PlaybookSettings): string[] {
  const agents = comments.filter(({ author }) => author === 'agent').map(({ authorName }) => authorName)
  return [...agents, ...teamLeads, responder].map((name) => fold(name.trim().split(' ')[0] ?? ''))
}
