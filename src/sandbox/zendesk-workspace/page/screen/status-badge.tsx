import type { ReactNode } from 'react'
import type { TicketStatus } from '../../desk/desk-types.ts'

export function StatusBadge({ status, label }: { status: TicketStatus; label: string }): ReactNode {
  return <span className={`badge badge-${status}`}>{label}</span>
}
