import type { Result } from '../../contract/result.ts'
import {
  changeJob,
  isKnown,
  type Job,
  type Line,
  nextLine,
  type StepDone,
  type StepFailure,
  type StepState,
} from './job.ts'
import { loadSteps } from './load-work.ts'
import type { JobWorld } from './run-step.ts'
import { toEvent } from './step-event.ts'
import { waitsForAccounts } from './waits-for-accounts.ts'

/** The job in hand, as it is now. */
export type HeldJob = { get(): Job | undefined; set(job: Job): void }

export interface LineRunner {
  mark(line: number, state: StepState): void
  /** Takes down what came of a line, and tells the proxy of it. */
  settle(line: number, result: Result<StepDone, StepFailure>): void
  run(line: number): Promise<void>
  /** Runs whatever is still to do, in order. */
  runFrom(line: number): Promise<void>
}

/** Runs the lines of the job in hand, each by the world's own answer. */
export function createLineRunner(held: HeldJob, world: JobWorld): LineRunner {
  const mark = (line: number, state: StepState) => {
    const job = held.get()
    if (job !== undefined) held.set(changeJob(job, { line, state }))
  }
  const settle = (line: number, result: Result<StepDone, StepFailure>) => {
    mark(line, result.ok ? { at: 'done', done: result.value } : { at: 'failed', failure: result.failure })
    const job = held.get()
    const event = result.ok && job ? toEvent(job.choice, result.value) : undefined
    if (event !== undefined) void world.proxy.recordEvent(event)
  }
  const run = async (index: number) => {
    const now = held.get()
    const step = now?.lines[index]?.step
    if (now === undefined || step === undefined || step.kind === 'unreached') return
    if (waitsForAccounts(now, index)) return
    if (!(await learnPasswords(step))) return
    const { runStep } = await loadSteps()
    mark(index, { at: 'running' })
    const job = held.get()
    if (job !== undefined) settle(index, await runStep(job, step, world))
  }
  /** Accounts made earlier are asked for again before a text that tells their passwords; false when one is not given. */
  const learnPasswords = async (step: Line['step']): Promise<boolean> => {
    const job = held.get()
    if (step.kind !== 'reply' && step.kind !== 'send') return true
    if (job?.choice.action !== 'create_account') return true
    for (const [index, line] of job.lines.entries()) {
      if (!isKnown(line)) continue
      await run(index)
      if (held.get()?.lines[index]?.state.at !== 'done') return false
    }
    return true
  }
  const find = (from: number) => {
    const job = held.get()
    return job && nextLine(job, from)
  }
  const runFrom = async (from: number) => {
    for (let next = find(from); next !== undefined; next = find(next + 1)) await run(next)
  }
  return { mark, settle, run, runFrom }
}
