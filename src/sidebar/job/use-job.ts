import { useRef, useState } from 'react'
import { ok } from '../../contract/result.ts'
import { canUndo, type Job, keepsNote } from './job.ts'
import type { Left } from './left-standing.ts'
import { createLineRunner } from './line-runner.ts'
import { loadSteps, loadUndo } from './load-work.ts'
import { toGoneOut } from './outcome.ts'
import type { JobWorld } from './run-step.ts'
import type { Before, Undone } from './undo-job.ts'
import { useExclusive } from './use-exclusive.ts'
import { useLeft } from './use-left.ts'

export type JobControls = {
  job: Job | undefined
  /** Something is being carried out; further presses do nothing. */
  busy: boolean
  /** `onStart` is told once nothing of an earlier press is in the way any more. */
  start: (job: Job, onStart: () => void) => void
  tryAgain: (line: number) => void
  leaveOut: (line: number) => void
  saveNote: (line: number) => void
  /** The agent says that the line's text has gone out, in other words. */
  thatWasIt: (line: number) => void
  resolve: (line: number, accountId: string, seen: boolean) => void
  /** The agent has made the line's account in CECI, with this password. */
  madeByHand: (line: number, password: string) => void
  /** Absent when there is nothing that can be taken back. */
  undo: (() => void) | undefined
  undone: Undone | undefined
  /** The form has been saved, so that nothing of the press can be taken back any more. */
  saved: () => void
  close: () => void
  /** Takes back what closed presses have left on the form; absent where they have left nothing. */
  undoLeft: (() => void) | undefined
  /** The last press did nothing, since an earlier one's text stands in the composer and cannot be taken back. */
  inTheWay: boolean
}

/** Carries out one job at a time; a press while one runs changes nothing. A press on a line of `found` takes it up. */
export function useJob(world: JobWorld, found: Job | undefined): JobControls {
  const [job, setJob] = useState<Job>()
  const [before, setBefore] = useState<Before>()
  const [undone, setUndone] = useState<Undone>()
  const current = useRef<Job>(undefined)
  const { busy, exclusively } = useExclusive()
  const left = useLeft(world, found)

  const show = (next: Job | undefined) => {
    current.current = next
    setJob(next)
  }
  const { mark, settle, run, runFrom } = createLineRunner({ get: () => current.current, set: show }, world)
  const take = async (next: Job) => {
    show(next)
    setUndone(undefined)
    const { readBefore } = await loadUndo()
    setBefore(await readBefore(next, world))
  }
  const onLine = (work: () => Promise<void>) =>
    void exclusively(async () => {
      if (current.current === undefined && found !== undefined) await take(found)
      await work()
    })
  /** The press in hand, as long as something of it stands on the form. */
  const inHand = (): readonly Left[] => {
    const { current: held } = current
    return held === undefined || before === undefined || !canUndo(held, before.lines)
      ? []
      : [{ job: held, before }]
  }
  const putAway = () => {
    left.putAway(inHand())
    setBefore(undefined)
    show(undefined)
  }
  const undo = async (made: Job, earlier: Before) => {
    const { undoJob } = await loadUndo()
    const taken = await undoJob(made, earlier, world)
    show(taken.job)
    setUndone(taken.undone)
    if (taken.undone === 'all' && !keepsNote(taken.job)) void world.proxy.recordEvent({ kind: 'undone' })
  }

  return {
    job,
    busy,
    start: (next, onStart) =>
      void exclusively(async () => {
        if (!(await left.makeWay(next, inHand()))) return show(undefined)
        onStart()
        await take(next)
        await runFrom(0)
      }),
    tryAgain: (line) =>
      onLine(async () => {
        await run(line)
        await runFrom(line + 1)
      }),
    leaveOut: (line) =>
      onLine(async () => {
        mark(line, { at: 'left-out' })
        await runFrom(line)
      }),
    saveNote: (line) =>
      onLine(async () => {
        if (current.current === undefined) return
        mark(line, { at: 'running' })
        const { saveNote } = await loadSteps()
        settle(line, await saveNote(current.current, world))
        await runFrom(line + 1)
      }),
    thatWasIt: (line) =>
      onLine(async () => {
        const step = current.current?.lines[line]?.step
        const done = step && toGoneOut(step)
        if (done !== undefined) settle(line, ok(done))
      }),
    resolve: (line, accountId, seen) =>
      onLine(async () => {
        mark(line, { at: 'running' })
        const resolved = await world.proxy.resolve(accountId, seen)
        if (resolved.ok) await runFrom(line)
        else mark(line, { at: 'failed', failure: { from: 'proxy', failure: resolved.failure } })
      }),
    madeByHand: (line, password) =>
      onLine(async () => {
        const step = current.current?.lines[line]?.step
        if (step?.kind !== 'account') return
        mark(line, { at: 'done', done: { kind: 'account-by-hand', person: step.person, password } })
        await runFrom(line + 1)
      }),
    undo:
      before === undefined ||
      job === undefined ||
      undone === 'all' ||
      undone === 'text-left' ||
      !canUndo(job, before.lines)
        ? undefined
        : () => void exclusively(() => undo(job, before)),
    undone,
    saved: () => {
      setBefore(undefined)
      left.forget()
    },
    close: putAway,
    undoLeft: left.isThere ? () => void exclusively(left.undo) : undefined,
    inTheWay: left.inTheWay,
  }
}
