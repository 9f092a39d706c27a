import { useEffect, useState } from 'react'
import type { Ticket } from '../../contract/ticket.ts'
import type { Job } from './job.ts'
import type { JobWorld } from './run-step.ts'

/** Whether the job's text stands among the comments made since the press, so that it was truly sent. */
export function useSent(job: Job | undefined, ticket: Ticket, writeText: JobWorld['writeText']): boolean {
  const [isSentIn, setLook] = useState<(comments: Ticket['comments']) => boolean>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text follows the job alone
  useEffect(() => {
    setLook(undefined)
    if (job === undefined) return
    let overtaken = false
    void lookFor(job, writeText).then((look) => {
      if (!overtaken) setLook(() => look)
    })
    return () => {
      overtaken = true
    }
  }, [job])
  return isSentIn?.(ticket.comments) ?? false
}

async function lookFor(job: Job, writeText: JobWorld['writeText']) {
  const { findSent, findSigns } = await import('./recognise-text.ts')
  const signs = await findSigns(job, writeText)
  return (comments: Ticket['comments']) => findSent(job, comments, signs) !== undefined
}
