import type { ReactNode } from 'react'
import { SignedLine } from '../parts/signed-line.tsx'
import { useWords } from '../words/words.ts'
import type { Job, Line } from './job.ts'

/** What the proxy found in CECI before it made an account or did not; nothing where it has not said. */
export function LookUpLine({ job }: { job: Job }): ReactNode {
  const { receipt } = useWords()
  const found = job.lines.flatMap(toFound)
  const count = (wanted: Found) => found.filter((each) => each === wanted).length
  if (count('unclear') === found.length) return null
  const detail = receipt.lookedUp(count('free'), found.length, count('unclear'))
  return <SignedLine state="done" title={receipt.steps.lookUp} detail={detail} />
}

type Found = 'free' | 'taken' | 'unclear'

function toFound({ state }: Line): readonly Found[] {
  if (state.at === 'done' && (state.done.kind === 'account' || state.done.kind === 'account-known'))
    return ['free']
  if (state.at !== 'failed' || state.failure.from !== 'proxy') return []
  const { failure } = state.failure
  if (failure.kind === 'not-set-up' || failure.kind === 'not-sent') return []
  return [failure.kind === 'problem' && failure.problem.type === 'email-taken' ? 'taken' : 'unclear']
}
