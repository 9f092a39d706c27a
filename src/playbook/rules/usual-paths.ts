import { domainOf } from '../people/addresses.ts'
import type { Reading } from '../read-ticket.ts'
import { isOtherStatesDomain } from '../roles/other-states.ts'
import type { RoleKind } from '../roles/role-titles.ts'
import { findTargetRole } from '../roles/target-role.ts'
import { toReasons, type Verdict } from './verdict.ts'

const mostRolesRead = 50

/** Somebody hired to supervise coaches needs the Coach Lead account that they invite their coaches with. */
export function whenCoachSupervisorIsHired(reading: Reading): Verdict | undefined {
  const { targets, selfRole, intent, ticket } = reading
  if (selfRole?.role === 'outside' || isOtherStatesDomain(domainOf(ticket.requester.email))) return undefined
  if (reading.orders.length > 0 || intent.account.length + intent.hint.length === 0) return undefined
  const hired = targets.people
    .slice(0, mostRolesRead)
    .filter((target) =>
      target.self
        ? selfRole?.role === 'coach-lead' && !onlyAdds(reading) && !onlyForCoaches(reading)
        : findTargetRole(target, reading) === 'coach-lead' && !areCoaches(reading),
    )
  if (hired.length === 0 || (hired.every(({ self }) => self) && ownsAlready(reading))) return undefined
  const because = toReasons('coach-supervisor', [
    selfRole?.role === 'coach-lead' ? selfRole.said : undefined,
    ...intent.account.slice(0, 1),
  ])
  return { action: 'create_account', emails: hired.map(({ email }) => email), because }
}

/** "How do I add new coaches?" asks for nobody's own account. */
function onlyAdds({ intent }: Reading): boolean {
  return intent.inviting.length > 0 && intent.account.every((one) => intent.adding.includes(one))
}

const forCoaches = / (?:for|para) (?:\S+ ){0,4}(?:coaches|coach staff) | coach (?:accounts|logins) /

const ofCoaches = / (?:my|our|these|those|new|two|three|four|five|six|seven|eight|\d+) (?:\S+ ){0,2}coaches /
const forOneself =
  / (?:i (?:\S+ )?(?:need|want|require|lack|do not have|never got|would like)|(?:could|can|may|might) i|i should|(?:create|make|activate) my|for me|for myself|(?:make|create|give|get|set|send|add) me|my own|me up|(?:and|but|so) (?:\S+ )?need|necesito|crearme|para mi|coach lead (?:account|login|access|role)) /

/** "Please create accounts for my three coaches" asks for the coaches, named or not. */
function onlyForCoaches({ intent }: Reading): boolean {
  const wishes = intent.account.length > 0 ? intent.account : intent.hint
  const asks = wishes.filter(({ from }) => from !== 'subject')
  return (
    asks.length > 0 &&
    asks.every(
      ({ sentence: { words } }) =>
        forCoaches.test(words) || (ofCoaches.test(words) && !forOneself.test(words)),
    )
  )
}

const coachesWanted =
  / (?:my|our|two|three|four|five|\d+|new|these|the|for) (?:\S+ ){0,3}(?:coaches|coach accounts) /

/** A Coach Lead who wants accounts for coaches says so in the plural or by their number. */
function areCoaches({ intent, selfRole }: Reading): boolean {
  return (
    selfRole?.role === 'coach-lead' &&
    intent.account.some(({ sentence }) => coachesWanted.test(sentence.words))
  )
}

function ownsAlready({ intent }: Reading): boolean {
  return intent.owns.some((one) => !intent.account.includes(one) && !deniesOwning.test(one.sentence.words))
}

const deniesOwning = / (?:no|not|never|need|needs|want|like|yet|without|cannot|sin|necesito) /

/** They look for how to invite. */
export function whenLookingForInviting({ intent, selfRole, staff }: Reading): Verdict | undefined {
  if (intent.inviting.length === 0) return undefined
  if (selfRole?.role === 'outside' && staff === undefined) return undefined
  const passes = selfRole?.role === 'coach' || selfRole?.role === 'coachee'
  const reader = passes && intent.owns.length === 0 ? 'must-pass-on' : 'can-invite'
  return { action: 'send_tip_sheet', reader, because: toReasons('how-to-invite', intent.inviting) }
}

/** The writer, or whoever the account is for, is inside the two usual paths. */
export function whenInsideUsualPaths(reading: Reading): Verdict | undefined {
  const { selfRole, targets, intent } = reading
  const others = targets.people.filter(({ self }) => !self).slice(0, mostRolesRead)
  const said =
    selfRole === undefined ? intent.account.slice(0, 2) : [selfRole.said, ...intent.account.slice(0, 1)]
  if (selfRole !== undefined && canInvite(selfRole.role)) {
    const reader =
      others.length > 0 || intent.owns.length > 0 || selfRole.role === 'coach-lead' || speaksOfStaff(reading)
        ? 'can-invite'
        : 'must-pass-on'
    return { action: 'send_tip_sheet', reader, because: toReasons('invites-staff', said) }
  }
  if (selfRole?.role === 'coach' || selfRole?.role === 'coachee') {
    return { action: 'send_tip_sheet', reader: 'must-pass-on', because: toReasons('is-invited', said) }
  }
  const roles = others.map((target) => findTargetRole(target, reading))
  const unnamed =
    others.length === 0 && intent.account.some(({ sentence }) => forTeachers.test(sentence.words))
  if (unnamed || roles.some((role) => role === 'coach' || role === 'coachee')) {
    return { action: 'send_tip_sheet', reader: 'must-pass-on', because: toReasons('is-invited', said) }
  }
  return undefined
}

const forTeachers =
  / (?:for|hired|new|add|have) (?:\S+ ){0,4}(?:teachers|providers|educators|coachees|coaches|maestras|maestros|proveedoras) /

const canInvite = (role: RoleKind): boolean => role === 'program-director' || role === 'coach-lead'

function speaksOfStaff({ said }: Reading): boolean {
  return said.some(({ sentence }) =>
    / (?:teachers?|staff|team|educators|employees|maestras?|maestros?|personal|assistants?|them) /.test(
      sentence.words,
    ),
  )
}

/** A role that is known and has no path of its own. */
export function whenOutside({ selfRole, ticket, staff, said }: Reading): Verdict | undefined {
  if (staff !== undefined) return undefined
  if (selfRole?.role === 'outside')
    return { action: 'discuss', because: toReasons('outside-usual-paths', [selfRole.said]) }
  if (isOtherStatesDomain(domainOf(ticket.requester.email)))
    return { action: 'discuss', because: toReasons('outside-usual-paths', said.slice(0, 1)) }
  return undefined
}
