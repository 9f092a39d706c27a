import { Button } from '@zendeskgarden/react-buttons'
import { Progress } from '@zendeskgarden/react-loaders'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Person } from '../../contract/person.ts'
import { Heading, PlainList, Row, Small, Stack } from '../parts/layout.tsx'
import { findUntold, type Written } from '../reply/untold.ts'
import { useWords } from '../words/words.ts'
import { isByHand, isOfPeople, type Job, keyOf, type Line } from './job.ts'
import { LookUpLine } from './look-up-line.tsx'
import { sayReceipt } from './say-receipt.ts'
import { StepLine } from './step-line.tsx'
import type { JobControls } from './use-job.ts'
import { waitsForAccounts } from './waits-for-accounts.ts'
import { type LineControls, problemOf } from './ways-on.tsx'

export type ReceiptProps = {
  job: Job
  controls: JobControls
  /** The agent has submitted since the text was placed. */
  sent: boolean
  /** The form has been saved since the press. */
  submitted?: boolean
  /** Found on opening the ticket, not the answer to a press just now. */
  isFound?: boolean
  /** Nothing of it can be mended here and now, as in a rehearsal of something else. */
  isLocked?: boolean
  locale: string
  ceciAdminUrl: string
  written: Written
  onTellHasAccount: (people: readonly Person[]) => void
}

/** What truly happened, line by line. */
export function Receipt(props: ReceiptProps): ReactNode {
  const { job, controls, sent, submitted = false, isFound = false, isLocked = false } = props
  const words = useWords()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFound) heading.current?.focus()
  }, [isFound])
  const { busy } = controls
  const untold = findUntold(job, props.written)
  return (
    <Stack as="section" aria-labelledby={id}>
      <Heading id={id} ref={heading} tabIndex={-1}>
        {words.receipt.heading}
      </Heading>
      <AccountsProgress job={job} />
      <PlainList>
        <LookUpLine job={job} />
        {job.lines.map((line, index) => (
          <StepLine
            key={keyOf(line.step)}
            line={line}
            sent={sent}
            rehearsal={job.rehearsal === true}
            idle={!busy && !isLocked}
            locale={props.locale}
            ceciAdminUrl={props.ceciAdminUrl}
            password={findPassword(line, untold)}
            controls={toLineControls(index, props)}
          />
        ))}
      </PlainList>
      <Small role="status">{sayReceipt(job, { sent, submitted, isFound, ...controls }, words.receipt)}</Small>
      {isLocked && <Small>{words.past.inRehearsal}</Small>}
      {!busy && !isFound && (
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
  const wanted = job.lines.filter(isWanted)
  const made = wanted.filter(({ state }) => state.at === 'done').length
  const all = wanted.reduce((sum, { step }) => sum + (step.kind === 'unreached' ? step.count : 1), 0)
  if (all <= fewAccounts || job.rehearsal) return null
  const told = receipt.accountsMade(made, all)
  return (
    <div>
      <Progress value={(100 * made) / all} aria-label={told} />
      <Small>{told}</Small>
    </div>
  )
}

function toLineControls(index: number, { job, controls, onTellHasAccount }: ReceiptProps): LineControls {
  const line = job.lines[index]
  const taken = findTaken(job)
  const mayLeaveOut = isWanted(line) && job.lines.filter(isWanted).length > 1
  return {
    isNextByHand: line !== undefined && line === job.lines.find(isByHand),
    tryAgain:
      mayTryAgain(job, line) && !waitsForAccounts(job, index) ? () => controls.tryAgain(index) : undefined,
    leaveOut: mayLeaveOut ? () => controls.leaveOut(index) : undefined,
    saveNote: () => controls.saveNote(index),
    thatWasIt: () => controls.thatWasIt(index),
    resolve: (accountId, seen) => controls.resolve(index, accountId, seen),
    madeByHand: (password) => controls.madeByHand(index, password),
    tellHasAccount: taken && (() => onTellHasAccount(taken)),
  }
}

/** Everybody of the job, where each of them has an account already; else the reply is for those who get one. */
function findTaken({ lines }: Job): readonly Person[] | undefined {
  const wanted = lines.filter(isWanted)
  const people = wanted.flatMap(({ step, state }) =>
    step.kind === 'account' && isTaken(state) ? [step.person] : [],
  )
  return people.length === wanted.length ? people : undefined
}

const isTaken = (state: Line['state']): boolean =>
  state.at === 'failed' && problemOf(state.failure)?.type === 'email-taken'

/** Without a proxy trying again is no help, and the ledger does not tell for whom a reply without accounts was. */
function mayTryAgain({ choice }: Job, line: Line | undefined): boolean {
  if (line === undefined || isByHand(line) || line.step.kind === 'unreached') return false
  const isForNobody = 'people' in choice && choice.people.length === 0
  return !isForNobody || (line.step.kind !== 'reply' && line.step.kind !== 'send')
}

function findPassword({ state }: Line, untold: readonly string[]): string | undefined {
  if (state.at !== 'done' || state.done.kind !== 'account') return undefined
  const { account, password } = state.done.made
  return untold.includes(account.email) ? password : undefined
}

const isWanted = (line: Line | undefined): boolean =>
  line !== undefined && isOfPeople(line.step) && line.state.at !== 'left-out'
