import { useEffect, useRef, useState } from 'react'
import type { Comment } from '../../contract/ticket.ts'
import type { FormNow, OpenTicket, StatusNow, Workspace } from '../../zendesk/workspace.ts'
import { followForm } from './follow-form.ts'
import type { Job } from './job.ts'

type Following = {
  job: Job
  busy: boolean
  sent: boolean
  open: OpenTicket
  workspace: Workspace
  onSubmitted: () => void
}
type Look = { of: Job; form: FormNow; status: StatusNow }

/** The job as its form stands now; read again when Zendesk tells of a change, and never by the clock. */
export function useFollowed(following: Following): { job: Job; submitted: boolean } {
  const { job, busy, sent, open, workspace } = following
  const now = useRef(following)
  now.current = following
  const [look, setLook] = useState<Look>()
  const [submit, setSubmit] = useState<{ of: Job; during: OpenTicket }>()
  const readings = useRef(0)
  const readForm = async () => {
    const { job: of, busy: isChanging } = now.current
    const reading = ++readings.current
    if (isChanging) return
    const [form, status] = await Promise.all([
      workspace.readForm(of.ticketId),
      workspace.readStatus(of.ticketId),
    ])
    if (!form.ok || !status.ok || reading !== readings.current || now.current.job !== of) return
    setLook({ of, form: form.value, status: status.value })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the listeners need they take from `now`
  useEffect(
    () =>
      workspace.listen({
        ticketChanged: () => void readForm(),
        draftChanged: () => void readForm(),
        submitted: () => {
          setSubmit({ of: now.current.job, during: now.current.open })
          now.current.onSubmitted()
        },
      }),
    [workspace],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finished line or a newly read ticket is a reason to look
  useEffect(() => void readForm(), [job, busy, open])

  const isSubmitted = submit?.of === job
  // The comments of the ticket as saved are still on their way.
  const isComing = isSubmitted && submit.during === open
  if (busy || isComing || look?.of !== job) return { job, submitted: isSubmitted }
  const seen = { ...look, written: findWritten(following), submitted: isSubmitted, sent }
  return { job: followForm(job, seen), submitted: isSubmitted }
}

const findWritten = ({ job, open }: Following): readonly Comment[] =>
  open.ticket.comments.slice(job.commentsBefore).filter(({ author }) => author === 'agent')
