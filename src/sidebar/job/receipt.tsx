import { Button } from '@zendeskgarden/react-buttons'
import { Progress } from '@zendeskgarden/react-loaders'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Person } from '../../contract/person.ts'
import { Heading, PlainList, Row, Small, Stack } from '../parts/layout.tsx'
import type { Words } from '../words/en.ts'
import { useWords } from '../words/words.ts'
import { isFinished, type Job, keyOf, type Line } from './job.ts'
import { StepLine } from './step-line.tsx'
import type { JobControls } from './use-job.ts'
import type { LineControls } from './ways-on.tsx'

type ReceiptProps = {
  job: Job
  controls: JobControls
  /** The agent has submitted since the text was placed. */
  sent: boolean
  ceciAdminUrl: string
  onTellHasAccount: (person: Person) => void
}

/** What truly happened, line by line. */
export function Receipt({ job, controls, sent, ceciAdminUrl, onTellHasAccount }: ReceiptProps): ReactNode {
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { busy } = controls
  return (
    <Stack as="section" aria-labelledby="receipt-heading">
      <Heading id="receipt-heading" ref={heading} tabIndex={-1}>
        {words.receipt.heading}
      </Heading>
      <AccountsProgress job={job} />
      <PlainList>
        {job.lines.map((line, index) => (
          <StepLine
            key={keyOf(line.step)}
            line={line}
            sent={sent}
            idle={!busy}
            ceciAdminUrl={ceciAdminUrl}
            controls={toLineControls(job, { index, controls, onTellHasAccount })}
          />
        ))}
      </PlainList>
      <Small role="status">{sayReceipt(job, { sent, controls, words })}</Small>
      {!busy && (
        <Row>
          {controls.undo && !sent && (
            <Button size="small" onClick={controls.undo}>
              {words.receipt.undo}
            </Button>
          )}
          <Button size="small" isBasic onClick={controls.close}>
            {words.receipt.close}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

const fewAccounts = 3

function AccountsProgress({ job }: { job: Job }): ReactNode {
  const { receipt } = useWords()
  const accounts = job.lines.filter(isWantedAccount)
  const made = accounts.filter(({ state }) => state.at === 'done').length
  if (accounts.length <= fewAccounts) return null
  const told = receipt.accountsMade(made, accounts.length)
  return (
    <div>
      <Progress value={(100 * made) / accounts.length} aria-label={told} />
      <Small>{told}</Small>
    </div>
  )
}

type LineAt = { index: number; controls: JobControls; onTellHasAccount: (person: Person) => void }

function toLineControls(job: Job, { index, controls, onTellHasAccount }: LineAt): LineControls {
  const step = job.lines[index]?.step
  const accounts = job.lines.filter(isWantedAccount)
  const mayLeaveOut = isWantedAccount(job.lines[index]) && accounts.length > 1
  return {
    tryAgain: () => controls.tryAgain(index),
    leaveOut: mayLeaveOut ? () => controls.leaveOut(index) : undefined,
    saveNote: () => controls.saveNote(index),
    resolve: (accountId, seen) => controls.resolve(index, accountId, seen),
    madeByHand: (password) => controls.madeByHand(index, password),
    tellHasAccount: () => {
      if (step?.kind === 'account') onTellHasAccount(step.person)
    },
  }
}

const isWantedAccount = (line: Line | undefined): boolean =>
  line?.step.kind === 'account' && line.state.at !== 'left-out'

type Standing = { sent: boolean; controls: JobControls; words: Words }

function sayReceipt(job: Job, { sent, controls: { busy, undone }, words: { receipt } }: Standing): string {
  if (busy) return receipt.underWay
  if (undone !== undefined) return receipt.undone[undone]
  if (!isFinished(job)) return receipt.unfinished
  if (sent || job.lines.some(({ step }) => step.kind === 'send')) return receipt.finishedSent
  return job.lines.some(({ step }) => step.kind === 'reply' || step.kind === 'note')
    ? receipt.finished
    : receipt.finishedAssigned
}
