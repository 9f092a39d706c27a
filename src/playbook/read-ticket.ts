import { parseEmail } from '../contract/email.ts'
import type { Ticket } from '../contract/ticket.ts'
import { findGreeting } from './greet.ts'
import { doubtsWhatCame, handsOn } from './intent/asks.ts'
import { givesHiddenOrders } from './intent/other-business.ts'
import { type Intent, readIntent, type Said } from './intent/read-intent.ts'
import { fold } from './language/fold.ts'
import { says } from './language/phrases.ts'
import { toSentence } from './language/sentence.ts'
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
  const moves = thread.moves.filter(({ move }) => move !== 'acknowledged')
  const made = moves.findLast(({ move }) => move === 'made')?.comment ?? -1
  const window = voices.filter(({ comment }) => comment > made)
  const { said, orders } = findSaid(ticket, window)
  const everSaid = findSaid(ticket, voices).said
  const own = readIntent(said)
  const intent =
    own.account.length + own.inviting.length + own.trouble.length > 0 ? own : withForwarded(own, window)
  const asked = new Set(moves.filter(({ move }) => move === 'asked-role').map(({ comment }) => comment))
  const answers = new Set(
    voices.filter(({ comment }) => [...asked].some((one) => one < comment)).map(({ comment }) => comment),
  )
  const ours = findAgents(ticket, settings.helpDeskAddresses)
  const requester = voices.filter(({ by }) => by === 'requester')
  const written = parseEmail(ticket.requester.email)
  const ownEmail = written === undefined || ours.has(written) ? '' : written
  const selfName = readSelfName(requester, ticket.requester.name, ownEmail)
  const targets = findTargets({ voices: window, intent, ours, selfName, ownEmail, settings })
  return {
    ticket,
    settings,
    voices,
    window,
    lastMove: moves.at(-1),
    lastAutomatic: thread.voices.findLast(({ automatic }) => automatic),
    askedRole: asked.size > 0,
    said,
    orders,
    intent,
    staff:
      findStaff(voices, everSaid, { requester: ticket.requester, settings }) ??
      findStaffByWorkAddress(everSaid, targets.own, settings),
    selfRole: findSelfRole(voices.map(withoutOrders), answers),
    targets,
    greetingName: findGreeting(
      voices.length > 0 ? voices : thread.voices,
      ticket.requester,
      findOurNames(ticket, settings),
    ),
  }
}

/** First names of agents and team leads: "Thanks, Robin!" thanks us and signs nothing. */
function findOurNames({ comments }: Ticket, { teamLeads, responder }: PlaybookSettings): string[] {
  const agents = comments.filter(({ author }) => author === 'agent').map(({ authorName }) => authorName)
  return [...agents, ...teamLeads, responder].map((name) => fold(name.trim().split(' ')[0] ?? ''))
}

/** Words of people in the ticket; sentences that order a program about count for nothing. */
function findSaid(ticket: Ticket, voices: readonly Voice[]): { said: Said[]; orders: Said[] } {
  const subject = toSentence(ticket.subject, 0, Math.min(ticket.subject.length, 1_000))
  const first: Said[] =
    voices[0]?.comment === 0 && subject.wordAt.length > 0 ? [{ sentence: subject, from: 'subject' }] : []
  const all = [
    ...first,
    ...voices.flatMap(({ prose, comment }) =>
      prose.map((sentence): Said => ({ sentence, from: { comment } })),
    ),
  ]
  const orders = all.filter(({ sentence }) => says(givesHiddenOrders, sentence))
  return { said: all.filter((one) => !orders.includes(one)), orders }
}

/** A request that somebody hands on with "please see below", or without a word, is theirs. */
function withForwarded(own: Intent, voices: readonly Voice[]): Intent {
  const handed = voices.filter(
    ({ prose }) =>
      (prose.length === 0 || prose.some((sentence) => says(handsOn, sentence))) &&
      !prose.some((sentence) => says(doubtsWhatCame, sentence)),
  )
  const said = handed.flatMap(({ forwarded, comment }) =>
    forwarded.flatMap(({ prose }) => prose.map((sentence): Said => ({ sentence, from: { comment } }))),
  )
  const theirs = readIntent(said.filter(({ sentence }) => !says(givesHiddenOrders, sentence)))
  return { ...own, account: theirs.account, adding: theirs.adding }
}

function withoutOrders(voice: Voice): Voice {
  return { ...voice, prose: voice.prose.filter((sentence) => !says(givesHiddenOrders, sentence)) }
}
