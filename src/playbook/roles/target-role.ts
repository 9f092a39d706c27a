import type { Sentence } from '../language/sentence.ts'
import type { Target } from '../people/target.ts'
import type { Reading } from '../read-ticket.ts'
import { findRolesOf } from './find-roles.ts'
import type { RoleKind } from './role-titles.ts'
import { findRoleOf } from './self-role.ts'
import { findSupervision } from './supervision.ts'

const order: readonly RoleKind[] = ['coach-lead', 'coach', 'coachee', 'program-director', 'outside']

/** What the text says that somebody named for an account does. */
export function findTargetRole(target: Target, { said, targets }: Reading): RoleKind | undefined {
  const about =
    target.said.length > 0
      ? target.said
      : said.filter(({ from }) => from !== 'subject').map(({ sentence }) => sentence)
  const own = target.words === undefined ? undefined : findRoleOf(target.words)
  if (own !== undefined) return own
  const roles = new Set(about.flatMap(rolesIn))
  const told = order.find((role) => roles.has(role))
  return told ?? (target.said.length > 0 && targets.people.length === 1 ? tellsOfOne(said) : undefined)
}

/** "We hired a teacher, can you add her? She is Fay Moss": the one person of the ticket is meant. */
function tellsOfOne(said: Reading['said']): RoleKind | undefined {
  const spoken = said.filter(({ from }) => from !== 'subject').flatMap(({ sentence }) => rolesIn(sentence))
  if (spoken.includes('coach-lead'))
    return said.some(({ sentence }) => isNewLead(sentence)) ? 'coach-lead' : undefined
  return order.find((role) => spoken.includes(role))
}

/** "We filled our Coaching Supervisor job": spoken of as new, and not of the writer. */
const isNewLead = (sentence: Sentence): boolean =>
  rolesIn(sentence).includes('coach-lead') &&
  / (?:new|hired|hire|filled|incoming|joined|joining|joins|starts|starting|started|promoted|brought|onboarding|replaces|replacing|nueva|nuevo|contratamos) /.test(
    sentence.words,
  ) &&
  !/ (?:i|my|me|soy|yo|i'm) /.test(sentence.words)

const known = new WeakMap<Sentence, RoleKind[]>()

function rolesIn(sentence: Sentence): RoleKind[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const roles = readRoles(sentence)
  known.set(sentence, roles)
  return roles
}

function readRoles(sentence: Sentence): RoleKind[] {
  const titles = findRolesOf(sentence.words)
  return findSupervision(sentence.words).length > 0 && !ownSupervision.test(sentence.words)
    ? ['coach-lead', ...titles]
    : titles
}

const ownSupervision =
  / i (?:\S+ ){0,3}?(?:supervise|oversee|lead|manage|run|head|coordinate) (?:\S+ ){0,4}(?:coaches|coaching) /
