import { says } from '../language/phrases.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Target } from '../people/target.ts'
import type { Reading } from '../read-ticket.ts'
import { findRolesOf } from './find-roles.ts'
import { type RoleKind, supervisesCoaches } from './role-titles.ts'

const order: readonly RoleKind[] = ['coach-lead', 'coach', 'coachee', 'program-director', 'outside']

/** What the text says that somebody named for an account does. */
export function findTargetRole(target: Target, { said }: Reading): RoleKind | undefined {
  const about =
    target.said.length > 0
      ? target.said
      : said.filter(({ from }) => from !== 'subject').map(({ sentence }) => sentence)
  const roles = new Set(about.flatMap(rolesIn))
  return order.find((role) => roles.has(role))
}

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
  return says(supervisesCoaches, sentence) ? ['coach-lead', ...titles] : titles
}
