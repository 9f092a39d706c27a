import type { CustomStatus, StatusCategory } from './desk-types.ts'

const plain = (id: number, agentLabel: string, category: StatusCategory): CustomStatus => ({
  id,
  agentLabel,
  endUserLabel: agentLabel === 'New' || agentLabel === 'On-hold' ? 'Open' : agentLabel,
  category,
  isDefault: true,
})

const defaults: readonly CustomStatus[] = [
  plain(7001, 'New', 'new'),
  plain(7002, 'Open', 'open'),
  plain(7003, 'Pending', 'pending'),
  plain(7004, 'On-hold', 'hold'),
  plain(7005, 'Solved', 'solved'),
]

const resolved: CustomStatus = { ...plain(7006, 'Resolved', 'solved'), isDefault: false }

/** The desk's statuses; "Resolved" is the one that an account adds by itself. */
export function customStatuses(dials: { resolvedStatus: boolean }): readonly CustomStatus[] {
  return dials.resolvedStatus ? [...defaults, resolved] : defaults
}

export function defaultStatusId(category: StatusCategory): number {
  const found = defaults.find((status) => status.category === category)
  if (found === undefined) throw new Error(`No default status in the category ${category}`)
  return found.id
}
