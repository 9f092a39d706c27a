import { isOfPeople, isOver, type Job } from './job.ts'

/** Whoever presses it: nothing is told or set before each account is made or left out. */
export function waitsForAccounts({ lines }: Job, index: number): boolean {
  const line = lines[index]
  return (
    line !== undefined &&
    !isOfPeople(line.step) &&
    lines.some((each) => isOfPeople(each.step) && !isOver(each))
  )
}
