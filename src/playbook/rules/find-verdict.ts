import type { Reading } from '../read-ticket.ts'
import { whenNotAboutNewAccounts, whenSettled, whenWaiting } from './nothing-to-do.ts'
import { whenClaimIsDoubtful, whenStaffAsks } from './staff-rules.ts'
import {
  whenCoachSupervisorIsHired,
  whenInsideUsualPaths,
  whenLookingForInviting,
  whenOutside,
} from './usual-paths.ts'
import { toReasons, type Verdict, whatIsAsked } from './verdict.ts'

/** The procedure's rules in the order in which they speak; the first that has something to say decides. */
const rules: readonly ((reading: Reading) => Verdict | undefined)[] = [
  whenWaiting,
  whenSettled,
  whenNotAboutNewAccounts,
  whenStaffAsks,
  whenClaimIsDoubtful,
  whenCoachSupervisorIsHired,
  whenOutside,
  whenLookingForInviting,
  whenInsideUsualPaths,
]

export function findVerdict(reading: Reading): Verdict {
  for (const rule of rules) {
    const verdict = rule(reading)
    if (verdict !== undefined) return verdict
  }
  const { askedRole, said, voices } = reading
  const answer = said.findLast(
    ({ from }) => typeof from === 'object' && from.comment === voices.at(-1)?.comment,
  )
  if (askedRole) return { action: 'ask_role', because: toReasons('answer-without-role', [answer]) }
  return { action: 'ask_role', because: toReasons('role-not-told', whatIsAsked(reading)) }
}
