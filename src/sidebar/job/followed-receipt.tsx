import type { ReactNode } from 'react'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import { Receipt, type ReceiptProps } from './receipt.tsx'
import { useFollowed } from './use-followed.ts'

export { LeftNotice } from './left-notice.tsx'
export { Receipt }

type FollowedReceiptProps = Omit<ReceiptProps, 'submitted'> & { open: OpenTicket; workspace: Workspace }

/** The receipt of a press just now, which follows the ticket until it is closed. */
export function FollowedReceipt({ open, workspace, ...props }: FollowedReceiptProps): ReactNode {
  const { job, sent, controls } = props
  const { busy, saved: onSubmitted } = controls
  const followed = useFollowed({ job, busy, sent, open, workspace, onSubmitted })
  return <Receipt {...props} {...followed} />
}
