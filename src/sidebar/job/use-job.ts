import { useRef, useState } from 'react'
import { changeJob, type Job, type Line, nextLine, type StepState } from './job.ts'
import { type JobWorld, runStep, saveNote } from './run-step.ts'
import { toEvent } from './step-event.ts'
import { type Before, canUndo, readBefore, undoJob } from './undo-job.ts'

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

/** Carries out one job at a time; a press while one runs changes nothing. */
export function useJob(world: JobWorld): JobControls {
  const [job, setJob] = useState<Job>()
  const [before, setBefore] = useState<Before>()
  const [undone, setUndone] = useState<'all' | 'part'>()
  const current = useRef<Job>(undefined)
  const working = useRef(false)
  const [busy, setBusy] = useState(false)

  const show = (next: Job | undefined) => {
    current.current = next
    setJob(next)
  }
  const mark = (line: number, state: StepState) => {
    if (current.current !== undefined) show(changeJob(current.current, { line, state }))
  }
  const exclusively = async (work: () => Promise<void>) => {
    if (working.current) return
    working.current = true
    setBusy(true)
    await work().finally(() => {
      working.current = false
      setBusy(false)
    })
  }

  const carryOut = async (from: number) => {
    for (let next = find(from); next !== undefined; next = find(next.index + 1)) {
      mark(next.index, { at: 'running' })
      const result = await runStep(next.job, next.line.step, world)
      mark(
        next.index,
        result.ok ? { at: 'done', done: result.value } : { at: 'failed', failure: result.failure },
      )
      const event = result.ok ? toEvent(next.job.choice, result.value) : undefined
      if (event !== undefined) void world.proxy.recordEvent(event)
    }
  }
  const find = (from: number): { index: number; job: Job; line: Line } | undefined => {
    const job = current.current
    const index = job === undefined ? undefined : nextLine(job, from)
    const line = index === undefined ? undefined : job?.lines[index]
    return job === undefined || index === undefined || line === undefined ? undefined : { index, job, line }
  }

  return {
    job,
    busy,
    start: (next) =>
      void exclusively(async () => {
        show(next)
        setUndone(undefined)
        setBefore(await readBefore(next.ticketId, world))
        await carryOut(0)
      }),
    tryAgain: (line) => void exclusively(() => carryOut(line)),
    leaveOut: (line) =>
      void exclusively(async () => {
        mark(line, { at: 'left-out' })
        await carryOut(line)
      }),
    saveNote: (line) =>
      void exclusively(async () => {
        if (current.current === undefined) return
        mark(line, { at: 'running' })
        const saved = await saveNote(current.current, world)
        mark(line, saved.ok ? { at: 'done', done: saved.value } : { at: 'failed', failure: saved.failure })
        await carryOut(line + 1)
      }),
    resolve: (line, accountId, seen) =>
      void exclusively(async () => {
        mark(line, { at: 'running' })
        const resolved = await world.proxy.resolve(accountId, seen)
        if (resolved.ok) await carryOut(line)
        else mark(line, { at: 'failed', failure: { from: 'proxy', failure: resolved.failure } })
      }),
    madeByHand: (line, password) =>
      void exclusively(async () => {
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
              setUndone((await undoJob(job, before, world)) ? 'all' : 'part')
            }),
    undone,
    close: () => show(undefined),
  }
}
