import type { PersonDraft } from './person-draft.ts'
import type { LookUp } from './use-look-up.ts'

/** Nobody is left to make an account for. */
export const haveAccounts = (drafts: readonly PersonDraft[], { hasOne }: LookUp): boolean =>
  drafts.length > 0 && drafts.every(({ email }) => hasOne(email))

/** Whom a press is for: those without an account, or everybody where nobody is without one. */
export const findWanted = (drafts: readonly PersonDraft[], lookUp: LookUp): readonly PersonDraft[] =>
  haveAccounts(drafts, lookUp) ? drafts : drafts.filter(({ email }) => !lookUp.hasOne(email))

/** How many a press makes; an account that this ticket has made already is asked for again and not made anew. */
export function countNew(wanted: readonly PersonDraft[], { stateOf }: LookUp): number {
  const fresh = wanted.filter(({ email }) => stateOf(email) !== 'exists').length
  return fresh === 0 ? wanted.length : fresh
}

/** By how many the accounts to be made exceed what is left of the proxy's limit. */
export function countExcess(drafts: readonly PersonDraft[], { stateOf, createsLeft }: LookUp): number {
  const toMake = drafts.filter(({ email }) => (stateOf(email) ?? 'none') === 'none').length
  return createsLeft === undefined ? 0 : Math.max(0, toMake - createsLeft)
}
