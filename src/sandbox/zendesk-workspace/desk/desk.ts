import type { SampleTicket } from '../../tickets/sample-ticket.ts'
import type { DeskLog } from '../desk-log.ts'
import type { Dials } from '../dials.ts'
import type { LiveFeed } from '../live-feed.ts'
import { desksStaff } from './desk-people.ts'
import type { DeskTicket, Person } from './desk-types.ts'
import { toDeskTicket } from './seed-ticket.ts'

/** Everything the sandbox's Zendesk account holds, in memory. */
export type Desk = {
  tickets: Map<number, DeskTicket>
  people: Map<number, Person>
  dials: Dials
  log: DeskLog
  live: LiveFeed
  now(): Date
  nextId(): number
}

export type DeskParts = Pick<Desk, 'dials' | 'log' | 'live' | 'now'>

export function createDesk(parts: DeskParts, samples: readonly SampleTicket[]): Desk {
  let lastId = 900_000
  const desk: Desk = {
    ...parts,
    tickets: new Map(),
    people: new Map(desksStaff.map((person) => [person.id, person])),
    nextId: () => ++lastId,
  }
  for (const sample of samples) desk.tickets.set(sample.id, toDeskTicket(sample, desk))
  return desk
}

/** A person the desk knows; ids inside tickets always name one. */
export function personOf(desk: Desk, id: number): Person {
  const person = desk.people.get(id)
  if (person === undefined) throw new Error(`The desk holds no person ${id}`)
  return person
}

/** Finds an end user by address, or by name where there is none, and makes one otherwise. */
export function endUserOf(
  desk: Desk,
  given: { name: string; email: string | null; locale?: string },
): Person {
  const email = given.email?.toLowerCase() ?? null
  for (const known of desk.people.values()) {
    const isSame = email === null ? known.name === given.name : known.email?.toLowerCase() === email
    if (isSame) return known
  }
  const person: Person = {
    id: desk.nextId(),
    name: given.name,
    email: given.email,
    role: 'end-user',
    isLight: false,
    locale: given.locale ?? 'en-US',
    groupIds: [],
  }
  desk.people.set(person.id, person)
  return person
}
