import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import { CopyText } from '../parts/copy-text.tsx'
import { Row, Text } from '../parts/layout.tsx'
import { SignedLine } from '../parts/signed-line.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'
import { sayFailure } from './failure-words.ts'
import { isByHand, type Line } from './job.ts'
import { sayDone, sayMissing, sayStep, sayTrace, sayWould } from './step-words.ts'
import { type LineControls, WaysOn } from './ways-on.tsx'

type StepLineProps = {
  line: Line
  sent: boolean
  rehearsal: boolean
  idle: boolean
  locale: string
  ceciAdminUrl: string
  /** The line's password where the reply does not tell it. */
  password: string | undefined
  controls: LineControls
}

/** One thing of the job with its true state, and the way on where it is not done. */
export function StepLine(props: StepLineProps): ReactNode {
  const { line, idle, password, ceciAdminUrl, controls } = props
  const words = useWords()
  const { step, state } = line
  const isRehearsed = props.rehearsal && state.at === 'done'
  const isLeft = state.at === 'missing' || state.at === 'unsent' || state.at === 'unclear'
  return (
    <SignedLine
      state={isByHand(line) ? 'missing' : isRehearsed ? 'waiting' : state.at}
      title={sayStep(step, words)}
      detail={sayState(props, words)}
    >
      {isRehearsed && 'text' in state.done && (
        <Text style={{ whiteSpace: 'pre-wrap' }}>{state.done.text?.text}</Text>
      )}
      {password !== undefined && <CopyText label={words.receipt.password} text={password} />}
      {isLeft && idle && (controls.tryAgain || controls.leaveOut || state.at === 'unclear') && (
        <Row>
          {state.at === 'unclear' && (
            <Button size="small" onClick={controls.thatWasIt}>
              {words.receipt.thatWasIt}
            </Button>
          )}
          {step.kind !== 'unreached' && controls.tryAgain && (
            <Button size="small" onClick={controls.tryAgain}>
              {words.receipt.again[step.kind]}
            </Button>
          )}
          {controls.leaveOut && (
            <Button size="small" isBasic={controls.tryAgain !== undefined} onClick={controls.leaveOut}>
              {words.receipt.leaveOut}
            </Button>
          )}
        </Row>
      )}
      {state.at === 'failed' && idle && (
        <WaysOn step={step} failure={state.failure} ceciAdminUrl={ceciAdminUrl} controls={controls} />
      )}
    </SignedLine>
  )
}

function sayState({ line, sent, rehearsal, locale }: StepLineProps, words: Words): string {
  const { step, state, trace } = line
  const whoAndWhen = trace === undefined ? '' : sayTrace(trace, { locale, words })
  switch (state.at) {
    case 'waiting':
      return words.receipt.waiting
    case 'running':
      return words.receipt.underWay
    case 'done':
      if (rehearsal) return sayWould(step, state.done, words)
      return [sayDone(state.done, { sent, words }), whoAndWhen].filter((part) => part !== '').join(' · ')
    case 'failed':
      return sayFailure(state.failure, words)
    case 'left-out':
      return step.kind === 'unreached' ? words.receipt.unreachedSince : words.receipt.leftOut
    case 'undone':
      return words.receipt.takenBack
    case 'unsent':
      return words.receipt.placedBy(whoAndWhen || words.receipt.somebody, state.notHere === true)
    case 'unclear':
      return words.receipt.unclear(whoAndWhen || words.receipt.somebody)
    case 'missing':
      return sayMissing(step, state.found, words)
  }
}
