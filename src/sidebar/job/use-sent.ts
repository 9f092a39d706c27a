import { useEffect, useState } from 'react'
import type { Ticket } from '../../contract/ticket.ts'
import type { Job } from './job.ts'
import type { JobWorld } from './run-step.ts'
import { findSent, findSigns } from './standing.ts'

/** Whether the job's text stands among the comments made since the press, so that it was truly sent. */
export function useSent(job: Job | undefined, ticket: Ticket, writeText: JobWorld['writeText']): boolean {
  const [signs, setSigns] = useState<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text follows the job alone
  useEffect(() => {
    setSigns([])
    if (job === undefined) return
    let overtaken = false
    void findSigns(job, writeText).then((found) => {
      if (!overtaken) setSigns(found)
    })
    return () => {
      overtaken = true
    }
  }, [job])
  return job !== undefined && findSent(job, ticket.comments, signs) !== undefined
}
