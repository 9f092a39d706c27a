import type { Action } from '../../contract/actions.ts'
import { findEvidence } from '../evidence/find-evidence.ts'
import { type Learned, type Weighed, weigh } from '../evidence/weigh.ts'
import type { Said } from '../intent/read-intent.ts'
import type { Reading } from '../read-ticket.ts'
import type { RuleName } from '../rule-names.ts'
import { doubtDomain } from '../staff/genuine-domain.ts'
import { findGrounds, isOneTooMany } from './grounds-for-account.ts'
import { whenWaiting } from './nothing-to-do.ts'
import { toReasons, type Verdict } from './verdict.ts'

/**
 * What the signs of a ticket say when all are weighed. A rule that agrees gives its own reasons; where they differ,
 * the weighed signs decide, but for an account, which needs somebody to make it for and nothing that warns.
 */
export function weighVerdict(reading: Reading, byRule: Verdict, lesson?: Learned): Verdict {
  if (whenWaiting(reading) !== undefined) return byRule
  const weighed = weigh(findEvidence(reading, byRule), lesson)
  const action = likeliest(weighed, mayCreate(reading, byRule, weighed) ? [] : ['create_account'])
  if (action === byRule.action || isClose(weighed, action, byRule.action)) return byRule
  return toVerdict(action, reading, weighed)
}

/** A share: an account by weight alone has to be clearly the likeliest. */
const sureWithoutRule = 0.6

/** Where the weights hardly tell two actions apart, the rule has the say. */
const close = 0.1

const isClose = ({ likely }: Weighed, action: Action, other: Action): boolean =>
  likely[action] - likely[other] < close

function likeliest({ likely }: Weighed, barred: readonly Action[]): Action {
  const [first] = Object.entries(likely)
    .filter((entry): entry is [Action, number] => !barred.some((action) => action === entry[0]))
    .toSorted(([, one], [, other]) => other - one)
  return first?.[0] ?? 'ask_role'
}

function mayCreate(reading: Reading, byRule: Verdict, { likely }: Weighed): boolean {
  if (byRule.action === 'create_account') return true
  const { targets, orders, ticket, settings } = reading
  return (
    likely.create_account >= sureWithoutRule &&
    targets.people.length > 0 &&
    orders.length === 0 &&
    doubtDomain(ticket.requester.email, settings) === undefined &&
    findGrounds(reading) !== undefined &&
    !isOneTooMany(reading, byRule)
  )
}

function toVerdict(action: Action, reading: Reading, weighed: Weighed): Verdict {
  const because = toReasons(ruleFor(action, reading), quotesFor(action, reading, weighed))
  switch (action) {
    case 'create_account':
      return { action, emails: reading.targets.people.map(({ email }) => email), because }
    case 'send_tip_sheet':
      return { action, reader: readerOf(reading), because }
    case 'ask_role':
    case 'discuss':
    case 'none':
      return { action, because }
  }
}

/** The two sentences that weigh most, in the ticket's order. */
function quotesFor(action: Action, { said }: Reading, weighed: Weighed): readonly Said[] {
  const telling = weighed.spokenFor(action).slice(0, 2)
  return said.filter((one) => telling.includes(one))
}

function ruleFor(action: Action, reading: Reading): RuleName {
  switch (action) {
    case 'create_account':
      return findGrounds(reading) ?? 'coach-supervisor'
    case 'ask_role':
      return reading.askedRole ? 'answer-without-role' : 'role-not-told'
    case 'send_tip_sheet':
      if (reading.intent.inviting.length > 0) return 'how-to-invite'
      return readerOf(reading) === 'can-invite' ? 'invites-staff' : 'is-invited'
    case 'discuss':
      return 'outside-usual-paths'
    case 'none':
      return reading.intent.trouble.length + reading.intent.owns.length > 0
        ? 'account-exists'
        : 'no-account-wanted'
  }
}

function readerOf({ selfRole }: Reading): 'can-invite' | 'must-pass-on' {
  return selfRole?.role === 'program-director' || selfRole?.role === 'coach-lead'
    ? 'can-invite'
    : 'must-pass-on'
}
