import type { AccountRow } from '../../contract/accounts.ts'
import { parseEmail } from '../../contract/email.ts'
import type { StoredEvent, TicketHistory } from '../../contract/events.ts'
import type { Person } from '../../contract/person.ts'
import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import type { Choice } from './job.ts'
import { leftOutRule, readerRules } from './step-event.ts'

/** The last press on a ticket and what came of it, as the ledger has it; what was undone is left out. */
export type PastRun = {
  choice: Choice
  rows: readonly AccountRow[]
  deeds: readonly StoredEvent[]
  /** How many people of the press the ledger has never heard of. */
  unreached: number
  pressedAt: string | undefined
}

const isDeed = ({ kind }: StoredEvent): boolean => kind !== 'suggested' && kind !== 'chosen'

export function findPastRun(
  { events, accounts }: TicketHistory,
  { ticket, statuses }: { ticket: Ticket; statuses: AppSettings['statuses'] },
): PastRun | undefined {
  const rows = accounts.filter((row) => !isGone(row))
  const pressed = events.findLast(({ kind }) => kind === 'chosen')
  const after = pressed === undefined ? events : events.slice(events.lastIndexOf(pressed))
  const deeds = after.slice(1 + after.findLastIndex(({ kind }) => kind === 'undone')).filter(isDeed)
  const people = rows.flatMap(toPerson)
  const since = findStart(events, pressed)
  const isAboutAccounts = pressed === undefined || pressed.action === 'create_account' || deeds.length === 0
  if (people.length > 0 && (isAboutAccounts || !areTold(people, ticket.comments)))
    return {
      choice: toCreate(people, deeds),
      rows: isAboutAccounts ? [...rows, ...findLacking(accounts, since)] : rows,
      deeds: isAboutAccounts ? deeds : [],
      unreached: isAboutAccounts ? countUnreached(accounts, pressed, since) : 0,
      pressedAt: pressed?.at,
    }
  const isUndone = after.some(({ kind }) => kind === 'undone')
  const choice =
    deeds.length > 0
      ? toChoice(pressed, deeds)
      : isUndone
        ? undefined
        : toLostChoice(pressed, { ticket, statuses })
  return choice && { choice, rows, deeds, unreached: 0, pressedAt: pressed?.at }
}

export const isGone = ({ state }: AccountRow): boolean => state === 'refused' || state === 'released'

/** Creates and events of one press travel side by side, so that either may arrive first. */
const apartMs = 10_000

/** Since when what the ledger has may come from the press; a press tells what was suggested first. */
function findStart(events: readonly StoredEvent[], pressed: StoredEvent | undefined): string {
  if (pressed === undefined) return ''
  const before = events[events.lastIndexOf(pressed) - 1]
  const first = before?.kind === 'suggested' ? before : pressed
  return new Date(Date.parse(first.at) - apartMs).toISOString()
}

function countUnreached(
  accounts: readonly AccountRow[],
  pressed: StoredEvent | undefined,
  since: string,
): number {
  const reached = new Set(accounts.flatMap(({ email, createdAt }) => (createdAt >= since ? [email] : [])))
  return Math.max(0, (pressed?.people ?? 0) - reached.size)
}

/** Who was asked for at the press beside the others and got no account, under no other address or name either. */
function findLacking(accounts: readonly AccountRow[], since: string): AccountRow[] {
  return accounts.filter(
    (row, index) =>
      isGone(row) &&
      row.createdAt >= since &&
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

/** A press that the proxy was told of, and nothing after it: what came of it stands in Zendesk, if anywhere. */
function toLostChoice(
  pressed: StoredEvent | undefined,
  { ticket, statuses }: { ticket: Ticket; statuses: AppSettings['statuses'] },
): Choice | undefined {
  switch (pressed?.action) {
    case 'ask_role':
    case 'discuss':
      return { action: pressed.action }
    case 'send_tip_sheet': {
      const isEnded = ticket.status === statuses.canInvite.category
      return { action: 'send_tip_sheet', reader: isEnded ? 'can-invite' : 'must-pass-on' }
    }
    case 'create_account':
    case 'none':
    case undefined:
      return undefined
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
