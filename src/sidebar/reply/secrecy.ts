import type { Choice } from '../job/job.ts'

/** What the agent does so that others do not read a password. */
export type Secrecy = { copiesOff: boolean; passwordsLeftOut: boolean }

export const openToAll: Secrecy = { copiesOff: false, passwordsLeftOut: false }

export const leavesOut = (choice: Choice): boolean =>
  choice.action === 'create_account' && choice.passwordsLeftOut === true
