import { isOver, type Job } from './job.ts'

/** Whoever presses it: nothing is told or set before each account is made or left out. */
export const waitsForAccounts = ({ lines }: Job, index: number): boolean =>
  lines[index]?.step.kind !== 'account' && lines.some((line) => line.step.kind === 'account' && !isOver(line))
