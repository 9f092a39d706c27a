import { says } from '../language/phrases.ts'
import type { Target } from '../people/target.ts'
import type { Reading } from '../read-ticket.ts'
import { contractStatements } from '../roles/contract-statements.ts'
import { findTargetRole } from '../roles/target-role.ts'
import type { Staff } from '../staff/find-staff.ts'
import { claimsStaff } from '../staff/find-staff.ts'
import { doubtDomain, isAt } from '../staff/genuine-domain.ts'
import { toReasons, type Verdict, whatIsAsked } from './verdict.ts'

/** DCYF or Cultivate Learning staff asks: create it, no further question, for themselves and their own people. */
export function whenStaffAsks(reading: Reading): Verdict | undefined {
  const { staff, targets, said, intent } = reading
  if (staff === undefined) return undefined
  const contract = said.filter(({ sentence }) => says(contractStatements, sentence))
  if (contract.length > 0) return { action: 'discuss', because: toReasons('outside-usual-paths', contract) }
  if (intent.account.length === 0 && intent.hint.length === 0) return undefined
  const groups = targets.people.map((target) => ({ target, kind: sortTarget(target, staff, reading) }))
  const created = groups.filter(({ kind }) => kind === 'create')
  if (created.length > 0) {
    const emails = created.map(({ target }) => target.email)
    return {
      action: 'create_account',
      emails,
      because: [...staff.reasons, ...toReasons(staff.rule, intent.account.slice(0, 1))],
    }
  }
  if (groups.some(({ kind }) => kind === 'invited')) {
    return {
      action: 'send_tip_sheet',
      reader: 'must-pass-on',
      because: toReasons('is-invited', intent.account.slice(0, 2)),
    }
  }
  if (groups.some(({ kind }) => kind === 'outside')) {
    return { action: 'discuss', because: toReasons('outside-usual-paths', intent.account.slice(0, 2)) }
  }
  return { action: 'ask_role', because: toReasons('role-not-told', intent.account.slice(0, 2)) }
}

type Kind = 'create' | 'invited' | 'outside' | 'unknown'

function sortTarget(target: Target, staff: Staff, reading: Reading): Kind {
  if (target.self) return 'create'
  if (target.email !== '' && staff.domains.some((domain) => isAt(target.email, domain))) return 'create'
  if (target.email !== '' && doubtDomain(target.email, reading.settings) === 'likely-typo') return 'create'
  const role = findTargetRole(target, reading)
  if (role === 'coach-lead') return 'create'
  if (role === 'coach' || role === 'coachee' || role === 'program-director') return 'invited'
  if (role === 'outside') return 'outside'
  return target.email === '' ? 'create' : 'unknown'
}

/** Says to be staff and nothing genuine shows it: ask, and never take it for another role. */
export function whenClaimIsDoubtful(reading: Reading): Verdict | undefined {
  const { staff, said, ticket, settings, orders } = reading
  if (staff !== undefined) return undefined
  const claim = claimsStaff(said)
  const doubt = doubtDomain(ticket.requester.email, settings)
  if (doubt === undefined && orders.length === 0 && claim === undefined) return undefined
  if (
    doubt === undefined &&
    orders.length === 0 &&
    reading.selfRole !== undefined &&
    reading.selfRole.role !== 'outside'
  )
    return undefined
  const spoken = claim !== undefined ? [claim] : orders.length > 0 ? orders : whatIsAsked(reading)
  return { action: 'ask_role', because: toReasons('role-not-told', spoken) }
}
