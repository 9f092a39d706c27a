import { useEffect, useState } from 'react'
import type { Ticket } from '../../contract/ticket.ts'
import type { Job } from './job.ts'
import type { JobWorld } from './run-step.ts'

/** Whether the job's text stands among the ticket's comments, so that it was truly sent. */
export function useSent(job: Job | undefined, ticket: Ticket, writeText: JobWorld['writeText']): boolean {
  const [text, setText] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text follows the job alone
  useEffect(() => {
    setText(undefined)
    if (job === undefined) return
    let overtaken = false
    void writeText(job).then((written) => {
      if (!overtaken && written.ok) setText(squash(written.value.text))
    })
    return () => {
      overtaken = true
    }
  }, [job])
  if (text === undefined || text === '') return false
  return ticket.comments.some((comment) => comment.author === 'agent' && squash(comment.text).includes(text))
}

const squash = (text: string): string => text.replace(/\s+/g, '')
