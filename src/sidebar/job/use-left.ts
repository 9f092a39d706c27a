import { useState } from 'react'
import { type Job, keepsNote } from './job.ts'
import type { Left } from './left-standing.ts'
import { loadLeft } from './load-work.ts'
import type { JobWorld } from './run-step.ts'

type LeftOnForm = {
  isThere: boolean
  /** The last press did nothing, since an earlier one's text stands in the composer and cannot be taken back. */
  inTheWay: boolean
  putAway: (more: readonly Left[]) => void
  /** Two texts in one composer would contradict each other: the earlier one goes first; false where it does not. */
  makeWay: (next: Job, inHand: readonly Left[]) => Promise<boolean>
  undo: () => Promise<void>
  forget: () => void
}

/** What earlier presses have left on the form, unsaved. */
export function useLeft(world: JobWorld, found: Job | undefined): LeftOnForm {
  const [left, setLeft] = useState<readonly Left[]>([])
  const [inTheWay, setInTheWay] = useState(false)
  const takeBack = async (earlier: readonly Left[]): Promise<readonly Left[]> => {
    const { takeBackAll } = await loadLeft()
    const standing = await takeBackAll(earlier, world)
    const leavesNothing = !earlier.some(({ job }) => keepsNote(job))
    if (standing.length < earlier.length && leavesNothing) void world.proxy.recordEvent({ kind: 'undone' })
    return standing
  }
  const makeWay = async (next: Job, inHand: readonly Left[]): Promise<boolean> => {
    const earlier = [...left, ...inHand]
    const { carriesText, standsInComposer } = await loadLeft()
    const isText = ({ job }: Left) => carriesText(next) && carriesText(job)
    const standing = await takeBack(earlier.filter(isText))
    setLeft([...earlier.filter((each) => !isText(each)), ...standing])
    if (standing.length > 0) return false
    return !carriesText(next) || found === undefined || !(await standsInComposer(found, world))
  }
  return {
    isThere: left.length > 0,
    inTheWay,
    putAway: (more) => setLeft([...left, ...more]),
    makeWay: async (next, inHand) => {
      const isFree = await makeWay(next, inHand)
      setInTheWay(!isFree)
      return isFree
    },
    undo: async () => {
      const standing = await takeBack(left)
      setLeft(standing)
      setInTheWay(standing.length > 0)
    },
    forget: () => setLeft([]),
  }
}
