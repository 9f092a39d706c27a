import type { TicketHistory } from '../../contract/events.ts'
import type { Choice } from './job.ts'

/** For how many people without an account from this ticket a press is; undefined where that cannot be known. */
export function countWithoutAccount(choice: Choice, history: TicketHistory | undefined): number | undefined {
  if (choice.action !== 'create_account' || history === undefined) return undefined
  const holders = history.accounts.flatMap(({ email, state }) =>
    state === 'refused' || state === 'released' ? [] : [email],
  )
  return choice.people.filter(({ email }) => !holders.includes(email)).length
}
