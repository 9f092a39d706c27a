import { useRef, useState } from 'react'
import { canUndo, type Job } from './job.ts'
import { createLineRunner } from './line-runner.ts'
import { loadSteps, loadUndo } from './load-work.ts'
import type { JobWorld } from './run-step.ts'
import type { Before, Undone } from './undo-job.ts'
import { useExclusive } from './use-exclusive.ts'

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
  undone: Undone | undefined
  /** The form has been saved, so that nothing of the press can be taken back any more. */
  saved: () => void
  close: () => void
}

/** Carries out one job at a time; a press while one runs changes nothing. A press on a line of `found` takes it up. */
export function useJob(world: JobWorld, found: Job | undefined): JobControls {
  const [job, setJob] = useState<Job>()
  const [before, setBefore] = useState<Before>()
  const [undone, setUndone] = useState<Undone>()
  const current = useRef<Job>(undefined)
  const { busy, exclusively } = useExclusive()

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
  const undo = async (made: Job, earlier: Before) => {
    const { undoJob } = await loadUndo()
    const taken = await undoJob(made, earlier, world)
    show(taken.job)
    setUndone(taken.undone)
    if (taken.undone === 'all') void world.proxy.recordEvent({ kind: 'undone' })
  }

  return {
    job,
    busy,
    start: (next) =>
      void exclusively(async () => {
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
      before === undefined || job === undefined || undone === 'all' || undone === 'text-left' || !canUndo(job)
        ? undefined
        : () => void exclusively(() => undo(job, before)),
    undone,
    saved: () => setBefore(undefined),
    close: () => show(undefined),
  }
}
