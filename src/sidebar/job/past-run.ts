import type { AccountRow } from '../../contract/accounts.ts'
import { parseEmail } from '../../contract/email.ts'
import type { StoredEvent, TicketHistory } from '../../contract/events.ts'
import type { Person } from '../../contract/person.ts'
import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { Choice } from './job.ts'
import { leftOutRule, readerRules } from './step-event.ts'

/** The last press on a ticket and what came of it, as the ledger has it; what was undone is left out. */
export type PastRun = { choice: Choice; rows: readonly AccountRow[]; deeds: readonly StoredEvent[] }

const isDeed = ({ kind }: StoredEvent): boolean => kind !== 'suggested' && kind !== 'chosen'

export function findPastRun({ events, accounts }: TicketHistory, ticket: Ticket): PastRun | undefined {
  // What was refused or released has left nothing behind.
  const rows = accounts.filter(({ state }) => state !== 'refused' && state !== 'released')
  const pressed = events.findLast(({ kind }) => kind === 'chosen')
  const since = pressed === undefined ? events : events.slice(events.lastIndexOf(pressed))
  const deeds = since.slice(1 + since.findLastIndex(({ kind }) => kind === 'undone')).filter(isDeed)
  const people = rows.flatMap(toPerson)
  const isAboutAccounts = pressed === undefined || pressed.action === 'create_account' || deeds.length === 0
  if (people.length > 0 && (isAboutAccounts || !areTold(people, ticket.comments)))
    return { choice: toCreate(people, deeds), rows, deeds: isAboutAccounts ? deeds : [] }
  const choice = deeds.length === 0 ? undefined : toChoice(pressed, deeds)
  return choice && { choice, rows, deeds }
}

function toChoice(pressed: StoredEvent | undefined, deeds: readonly StoredEvent[]): Choice | undefined {
  const has = (rule: string) => deeds.some((deed) => deed.rule === rule)
  switch (pressed?.action) {
    case 'create_account':
      return { action: 'create_account', people: [] }
    case 'ask_role':
    case 'discuss':
      return { action: pressed.action }
    case 'send_tip_sheet':
      return {
        action: 'send_tip_sheet',
        reader: has(readerRules['can-invite']) ? 'can-invite' : 'must-pass-on',
      }
    case 'none':
      return undefined
    case undefined:
      return deeds.some(({ kind }) => kind === 'handed-over')
        ? { action: 'hand_over' }
        : { action: 'tell_has_account', people: [] }
  }
}

const toCreate = (people: readonly Person[], deeds: readonly StoredEvent[]): Choice => ({
  action: 'create_account',
  people,
  ...(deeds.some(({ rule }) => rule === leftOutRule) && { passwordsLeftOut: true }),
})

/** Erased people have no address any more, and no line. */
export function toPerson({ firstName, lastName, email, role }: AccountRow): Person[] {
  const address = parseEmail(email)
  return address === undefined ? [] : [{ firstName, lastName, email: address, role }]
}

const areTold = (people: readonly Person[], comments: readonly Comment[]): boolean =>
  people.every(({ email }) =>
    comments.some(
      ({ author, public: isPublic, text }) =>
        author === 'agent' && isPublic && text.toLowerCase().includes(email),
    ),
  )
