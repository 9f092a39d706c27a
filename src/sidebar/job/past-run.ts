import type { AccountRow } from '../../contract/accounts.ts'
import { parseEmail } from '../../contract/email.ts'
import type { StoredEvent, TicketHistory } from '../../contract/events.ts'
import type { Person } from '../../contract/person.ts'
import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { Choice } from './job.ts'
import { leftOutRule, readerRules } from './step-event.ts'

/** The last press on a ticket and what came of it, as the ledger has it; what was undone is left out. */
export type PastRun = {
  choice: Choice
  rows: readonly AccountRow[]
  deeds: readonly StoredEvent[]
  pressedAt: string | undefined
}

const isDeed = ({ kind }: StoredEvent): boolean => kind !== 'suggested' && kind !== 'chosen'

export function findPastRun({ events, accounts }: TicketHistory, ticket: Ticket): PastRun | undefined {
  const rows = accounts.filter((row) => !isGone(row))
  const pressed = events.findLast(({ kind }) => kind === 'chosen')
  const since = pressed === undefined ? events : events.slice(events.lastIndexOf(pressed))
  const deeds = since.slice(1 + since.findLastIndex(({ kind }) => kind === 'undone')).filter(isDeed)
  const people = rows.flatMap(toPerson)
  const isAboutAccounts = pressed === undefined || pressed.action === 'create_account' || deeds.length === 0
  if (people.length > 0 && (isAboutAccounts || !areTold(people, ticket.comments)))
    return {
      choice: toCreate(people, deeds),
      rows: isAboutAccounts ? [...rows, ...findLacking(accounts, pressed)] : rows,
      deeds: isAboutAccounts ? deeds : [],
      pressedAt: pressed?.at,
    }
  const choice = deeds.length === 0 ? undefined : toChoice(pressed, deeds)
  return choice && { choice, rows, deeds, pressedAt: pressed?.at }
}

export const isGone = ({ state }: AccountRow): boolean => state === 'refused' || state === 'released'

/** Who was asked for at the press beside the others and got no account, under no other address or name either. */
function findLacking(accounts: readonly AccountRow[], pressed: StoredEvent | undefined): AccountRow[] {
  return accounts.filter(
    (row, index) =>
      isGone(row) &&
      (pressed === undefined || row.createdAt >= pressed.at) &&
      !accounts.some((other, at) => isSamePerson(row, other) && (!isGone(other) || at > index)),
  )
}

const isSamePerson = (one: AccountRow, other: AccountRow): boolean =>
  one.email === other.email || (one.firstName === other.firstName && one.lastName === other.lastName)

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
