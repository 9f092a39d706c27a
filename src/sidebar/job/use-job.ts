import { useRef, useState } from 'react'
import type { Result } from '../../contract/result.ts'
import {
  canUndo,
  changeJob,
  isKnown,
  type Job,
  type Line,
  nextLine,
  type StepDone,
  type StepFailure,
  type StepState,
} from './job.ts'
import type { JobWorld } from './run-step.ts'
import { toEvent } from './step-event.ts'
import type { Before } from './undo-job.ts'
import { useExclusive } from './use-exclusive.ts'

// Nothing of these is needed before a press; the panel loads them once its first screen stands.
const loadSteps = () => import('./run-step.ts')
const loadUndo = () => import('./undo-job.ts')
export const loadWork = () => Promise.all([loadSteps(), loadUndo()])

export type JobControls = {
  job: Job | undefined
  /** Something is being carried out; further presses do nothing. */
  busy: boolean
  start: (job: Job) => void
  tryAgain: (line: number) => void
  leaveOut: (line: number) => void
  saveNote: (line: number) => void
  resolve: (line: number, accountId: string, seen: boolean) => void
  /** The agent has made the line's account in CECI, with this password. */
  madeByHand: (line: number, password: string) => void
  /** Absent when there is nothing that can be taken back. */
  undo: (() => void) | undefined
  undone: 'all' | 'part' | undefined
  close: () => void
}

/** Carries out one job at a time; a press while one runs changes nothing. A press on a line of `found` takes it up. */
export function useJob(world: JobWorld, found: Job | undefined): JobControls {
  const [job, setJob] = useState<Job>()
  const [before, setBefore] = useState<Before>()
  const [undone, setUndone] = useState<'all' | 'part'>()
  const current = useRef<Job>(undefined)
  const { busy, exclusively } = useExclusive()

  const show = (next: Job | undefined) => {
    current.current = next
    setJob(next)
  }
  const take = async (next: Job) => {
    show(next)
    setUndone(undefined)
    const { readBefore } = await loadUndo()
    setBefore(await readBefore(next.ticketId, world))
  }
  const mark = (line: number, state: StepState) => {
    if (current.current !== undefined) show(changeJob(current.current, { line, state }))
  }
  const onLine = (work: () => Promise<void>) =>
    exclusively(async () => {
      if (current.current === undefined && found !== undefined) await take(found)
      await work()
    })

  const settle = (line: number, result: Result<StepDone, StepFailure>) => {
    mark(line, result.ok ? { at: 'done', done: result.value } : { at: 'failed', failure: result.failure })
    const event = result.ok && current.current ? toEvent(current.current.choice, result.value) : undefined
    if (event !== undefined) void world.proxy.recordEvent(event)
  }
  const runLine = async (index: number) => {
    const step = current.current?.lines[index]?.step
    if (step === undefined || !(await learnPasswords(step))) return
    const { runStep } = await loadSteps()
    mark(index, { at: 'running' })
    if (current.current !== undefined) settle(index, await runStep(current.current, step, world))
  }
  /** Accounts made earlier are asked for again before a text that tells their passwords; false when one is not given. */
  const learnPasswords = async (step: Line['step']): Promise<boolean> => {
    if (step.kind !== 'reply' && step.kind !== 'send') return true
    if (current.current?.choice.action !== 'create_account') return true
    for (const [index, line] of current.current.lines.entries()) {
      if (!isKnown(line)) continue
      await runLine(index)
      if (current.current.lines[index]?.state.at !== 'done') return false
    }
    return true
  }
  const carryOut = async (from: number) => {
    for (let next = find(from); next !== undefined; next = find(next + 1)) await runLine(next)
  }
  const find = (from: number) => current.current && nextLine(current.current, from)

  return {
    job,
    busy,
    start: (next) =>
      void exclusively(async () => {
        await take(next)
        await carryOut(0)
      }),
    tryAgain: (line) =>
      void onLine(async () => {
        await runLine(line)
        await carryOut(line + 1)
      }),
    leaveOut: (line) =>
      void onLine(async () => {
        mark(line, { at: 'left-out' })
        await carryOut(line)
      }),
    saveNote: (line) =>
      void onLine(async () => {
        if (current.current === undefined) return
        mark(line, { at: 'running' })
        const { saveNote } = await loadSteps()
        settle(line, await saveNote(current.current, world))
        await carryOut(line + 1)
      }),
    resolve: (line, accountId, seen) =>
      void onLine(async () => {
        mark(line, { at: 'running' })
        const resolved = await world.proxy.resolve(accountId, seen)
        if (resolved.ok) await carryOut(line)
        else mark(line, { at: 'failed', failure: { from: 'proxy', failure: resolved.failure } })
      }),
    madeByHand: (line, password) =>
      void onLine(async () => {
        const step = current.current?.lines[line]?.step
        if (step?.kind !== 'account') return
        mark(line, { at: 'done', done: { kind: 'account-by-hand', person: step.person, password } })
        await carryOut(line + 1)
      }),
    undo:
      before === undefined || job === undefined || undone !== undefined || !canUndo(job)
        ? undefined
        : () =>
            void exclusively(async () => {
              const { undoJob } = await loadUndo()
              const isBack = await undoJob(job, before, world)
              setUndone(isBack ? 'all' : 'part')
              if (isBack) void world.proxy.recordEvent({ kind: 'undone' })
            }),
    undone,
    close: () => show(undefined),
  }
}
