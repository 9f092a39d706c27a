import { Anchor, Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import type { Problem } from '../../contract/problem.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Row, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import { ByHand } from './by-hand.tsx'
import type { Step, StepFailure } from './job.ts'

export type LineControls = {
  /** Absent where the app cannot do it, as when it does not know whom the reply was for. */
  tryAgain: (() => void) | undefined
  leaveOut: (() => void) | undefined
  saveNote: () => void
  /** The agent has seen that what was written since is the line's text. */
  thatWasIt: () => void
  resolve: (accountId: string, seen: boolean) => void
  /** Absent while others of the job get an account. */
  tellHasAccount: (() => void) | undefined
  madeByHand: (password: string) => void
  /** The first account that only an agent can make: its steps stand open. */
  isNextByHand: boolean
}
type WaysOnProps = { step: Step; failure: StepFailure; ceciAdminUrl: string; controls: LineControls }

/** What an agent can do about a line that failed. */
export function WaysOn({ step, failure, ceciAdminUrl, controls }: WaysOnProps): ReactNode {
  const { receipt, actions, form } = useWords()
  const problem = problemOf(failure)
  const unknownId = problem?.type === 'outcome-unknown' ? problem.account?.id : undefined
  return (
    <Stack $gap={8}>
      {step.kind === 'account' && isAboutAddress(problem) && (
        <CopyText label={form.email} text={step.person.email} />
      )}
      {unknownId !== undefined && (
        <Row>
          <Anchor href={ceciAdminUrl} isExternal target="_blank" rel="noreferrer">
            {receipt.openCeci}
          </Anchor>
          <Button size="small" onClick={() => controls.resolve(unknownId, true)}>
            {receipt.itIsThere}
          </Button>
          <Button size="small" onClick={() => controls.resolve(unknownId, false)}>
            {receipt.itIsNotThere}
          </Button>
        </Row>
      )}
      {step.kind === 'account' && failure.from === 'proxy' && mayBeMadeByHand(problem) && (
        <ByHand
          person={step.person}
          ceciAdminUrl={ceciAdminUrl}
          isOpen={controls.isNextByHand}
          onMade={controls.madeByHand}
        />
      )}
      {isNoteBarred(failure) && <Small>{receipt.saveNoteHint}</Small>}
      <Row>
        {problem?.type === 'email-taken' && controls.tellHasAccount && (
          <Button size="small" onClick={controls.tellHasAccount}>
            {actions.tell_has_account}
          </Button>
        )}
        {problem?.type !== 'email-taken' && step.kind !== 'unreached' && controls.tryAgain && (
          <Button size="small" onClick={controls.tryAgain}>
            {receipt.again[step.kind]}
          </Button>
        )}
        {isNoteBarred(failure) && (
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
    </Stack>
  )
}

const isNoteBarred = (failure: StepFailure): boolean =>
  failure.from === 'zendesk' && failure.failure.kind === 'composer-not-internal'

export const problemOf = (failure: StepFailure): Problem | undefined =>
  failure.from === 'proxy' && failure.failure.kind === 'problem' ? failure.failure.problem : undefined

/** The agent is sent to CECI to look for the address, or it is the address that stands in the way. */
const isAboutAddress = (problem: Problem | undefined): boolean =>
  problem?.type === 'outcome-unknown' || problem?.type === 'email-taken'

/** Where the proxy or CECI's endpoint does not serve, the desk still works by CECI's own page. */
const mayBeMadeByHand = (problem: Problem | undefined): boolean =>
  problem === undefined ||
  ['unauthenticated', 'internal', 'ceci-unreachable', 'ceci-refused', 'password-unavailable'].includes(
    problem.type,
  )
