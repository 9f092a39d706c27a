import type { ReactNode } from 'react'
import { SignedLine } from '../parts/signed-line.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'
import { sayFailure } from './failure-words.ts'
import type { Line } from './job.ts'
import { sayDone, sayStep } from './step-words.ts'
import { type LineControls, WaysOn } from './ways-on.tsx'

type StepLineProps = {
  line: Line
  sent: boolean
  idle: boolean
  ceciAdminUrl: string
  controls: LineControls
}

/** One thing of the job with its true state, and the way on where it is not done. */
export function StepLine({ line, sent, idle, ceciAdminUrl, controls }: StepLineProps): ReactNode {
  const words = useWords()
  const { step, state } = line
  return (
    <SignedLine state={state.at} title={sayStep(step, words)} detail={sayState(line, { sent, words })}>
      {state.at === 'failed' && idle && (
        <WaysOn step={step} failure={state.failure} ceciAdminUrl={ceciAdminUrl} controls={controls} />
      )}
    </SignedLine>
  )
}

function sayState({ state }: Line, { sent, words }: { sent: boolean; words: Words }): string {
  switch (state.at) {
    case 'waiting':
      return words.receipt.waiting
    case 'running':
      return words.receipt.underWay
    case 'done':
      return sayDone(state.done, { sent, words })
    case 'failed':
      return sayFailure(state.failure, words)
    case 'left-out':
      return words.receipt.leftOut
  }
}
