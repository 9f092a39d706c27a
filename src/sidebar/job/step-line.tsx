import { Anchor, Button } from '@zendeskgarden/react-buttons'
import { getColor } from '@zendeskgarden/react-theming'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { Row, Small, Stack, Text } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import { sayFailure } from './failure-words.ts'
import type { Line, StepFailure, StepState } from './job.ts'
import { sayDone, sayStep } from './step-words.ts'

const Item = styled.li`
  display: grid;
  gap: 8px;
  grid-template-columns: 16px minmax(0, 1fr);
`

const Sign = styled.span<{ $at: StepState['at'] }>`
  color: ${({ theme, $at }) => getColor({ theme, variable: signColor[$at] })};
  font-weight: 700;
  text-align: center;
`

const signColor = {
  waiting: 'foreground.subtle',
  running: 'foreground.primary',
  done: 'foreground.success',
  failed: 'foreground.danger',
  'left-out': 'foreground.subtle',
} as const

const signs = { waiting: '·', running: '…', done: '✓', failed: '!', 'left-out': '–' } as const

export type LineControls = {
  tryAgain: () => void
  leaveOut: (() => void) | undefined
  saveNote: () => void
  resolve: (accountId: string, seen: boolean) => void
  tellHasAccount: () => void
}
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
    <Item data-state={state.at}>
      <Sign $at={state.at} aria-hidden="true">
        {signs[state.at]}
      </Sign>
      <Stack $gap={4}>
        <Text>{sayStep(step, words)}</Text>
        {state.at === 'done' && <Small>{sayDone(state.done, { sent, words })}</Small>}
        {state.at === 'running' && <Small>{words.receipt.underWay}</Small>}
        {state.at === 'waiting' && <Small>{words.receipt.waiting}</Small>}
        {state.at === 'left-out' && <Small>{words.receipt.leftOut}</Small>}
        {state.at === 'failed' && <Small role="alert">{sayFailure(state.failure, words)}</Small>}
        {state.at === 'failed' && idle && (
          <WaysOn failure={state.failure} ceciAdminUrl={ceciAdminUrl} controls={controls} />
        )}
      </Stack>
    </Item>
  )
}

type WaysOnProps = { failure: StepFailure; ceciAdminUrl: string; controls: LineControls }

function WaysOn({ failure, ceciAdminUrl, controls }: WaysOnProps): ReactNode {
  const { receipt, actions } = useWords()
  const problem =
    failure.from === 'proxy' && failure.failure.kind === 'problem' ? failure.failure.problem : undefined
  const unknownId = problem?.type === 'outcome-unknown' ? problem.account?.id : undefined
  return (
    <Row>
      {unknownId !== undefined && (
        <>
          <Anchor href={ceciAdminUrl} isExternal>
            {receipt.openCeci}
          </Anchor>
          <Button size="small" onClick={() => controls.resolve(unknownId, true)}>
            {receipt.itIsThere}
          </Button>
          <Button size="small" onClick={() => controls.resolve(unknownId, false)}>
            {receipt.itIsNotThere}
          </Button>
        </>
      )}
      {problem?.type === 'email-taken' ? (
        <Button size="small" onClick={controls.tellHasAccount}>
          {actions.tell_has_account}
        </Button>
      ) : (
        <Button size="small" onClick={controls.tryAgain}>
          {receipt.tryAgain}
        </Button>
      )}
      {failure.from === 'zendesk' && failure.failure.kind === 'composer-not-internal' && (
        <Button size="small" isPrimary onClick={controls.saveNote}>
          {receipt.saveNote}
        </Button>
      )}
      {controls.leaveOut && (
        <Button size="small" isBasic onClick={controls.leaveOut}>
          {receipt.leaveOut}
        </Button>
      )}
    </Row>
  )
}
