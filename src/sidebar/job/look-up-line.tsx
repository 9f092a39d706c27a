import type { ReactNode } from 'react'
import { SignedLine } from '../parts/signed-line.tsx'
import { useWords } from '../words/words.ts'
import type { Job, Line } from './job.ts'

/** What the proxy found in CECI before it made an account or did not; nothing where it has not said. */
export function LookUpLine({ job }: { job: Job }): ReactNode {
  const { receipt } = useWords()
  const found = job.lines.flatMap(toFound)
  if (found.length === 0) return null
  const free = found.filter((each) => each === 'free').length
  return (
    <SignedLine state="done" title={receipt.steps.lookUp} detail={receipt.lookedUp(free, found.length)} />
  )
}

function toFound({ state }: Line): readonly ('free' | 'taken')[] {
  if (state.at === 'done' && (state.done.kind === 'account' || state.done.kind === 'account-known'))
    return ['free']
  const isTaken =
    state.at === 'failed' &&
    state.failure.from === 'proxy' &&
    state.failure.failure.kind === 'problem' &&
    state.failure.failure.problem.type === 'email-taken'
  return isTaken ? ['taken'] : []
}
