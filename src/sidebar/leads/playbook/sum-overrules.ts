import type { Action } from '../../../contract/actions.ts'
import type { OverruleCount } from '../../../contract/lead-reports.ts'

export type RuleSum = {
  rule: string | undefined
  suggested: Action
  times: number
  overruled: number
  instead: readonly { action: Action | undefined; count: number }[]
}

/** One line a rule and suggestion, most overruled first. Doing none of the five actions overrules nothing. */
export function sumOverrules(counts: readonly OverruleCount[]): readonly RuleSum[] {
  const groups = Map.groupBy(counts, ({ rule, suggested }) => `${rule} ${suggested}`)
  return [...groups.values()]
    .flatMap((group): RuleSum[] => {
      const [first] = group
      if (first === undefined) return []
      const { rule, suggested } = first
      const others = group.filter(({ chosen }) => chosen !== suggested)
      return [
        {
          rule,
          suggested,
          times: sum(group),
          overruled: sum(others.filter(({ chosen }) => chosen !== undefined)),
          instead: others.map(({ chosen, count }) => ({ action: chosen, count })),
        },
      ]
    })
    .toSorted((a, b) => b.overruled - a.overruled || b.times - a.times)
}

const sum = (counts: readonly OverruleCount[]): number =>
  counts.reduce((total, { count }) => total + count, 0)
