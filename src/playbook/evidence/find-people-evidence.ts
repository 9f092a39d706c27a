import { domainOf, localPart } from '../people/addresses.ts'
import { nameForMention } from '../people/name-for-mention.ts'
import { fromAddress } from '../people/name-of-address.ts'
import { readDisplayName } from '../people/read-display-name.ts'
import type { FullName } from '../people/split-name.ts'
import type { Reading } from '../read-ticket.ts'
import { kindOfAddress } from './find-evidence.ts'
import type { Mentioned } from './find-mentioned.ts'
import { signsOfName } from './signs-of-name.ts'
import { signsOfPlace } from './signs-of-place.ts'
import { signsOfSelf } from './signs-of-self.ts'

type Context = { reading: Reading; all: readonly Mentioned[] }

/** The signs that tell whether somebody whose address a ticket holds gets an account; each once. */
export function findPeopleEvidence(one: Mentioned, context: Context): ReadonlySet<string> {
  const { reading, all } = context
  const crowd = all.length > 1 ? 'm' : 'n'
  const around = one.self
    ? [
        ...signsOfSelf(reading).map((sign) => `${crowd}${sign}`),
        ...one.places
          .slice(0, 3)
          .map(({ signed, forwarded }) => `self@${signed ? 'signed' : forwarded ? 'forwarded' : 'said'}`),
      ]
    : [
        ...one.places.slice(0, 4).flatMap((place) => signsOfPlace(place, reading)),
        ...signsOfName(one, nameOf(one), reading),
      ]
  return new Set([...signsOfAddress(one, context), ...around])
}

/** The name of a forwarded message's writer, or the one that goes with an address. */
export function nameOf({ email, places, wrote }: Mentioned): FullName {
  const shown = wrote === undefined ? undefined : readDisplayName(wrote.writer.name, email)
  return shown ?? (places[0] === undefined ? fromAddress(email) : nameForMention(places[0]))
}

const generic =
  /^(?:[^@]{0,40}[._-])?(?:no-?reply|do-?not-?reply|hr|human\w*|payroll|workday|onboarding|inbox|info|help\w*|office|\w*frontoffice|admin|support|team|contact|requests?|it|staff|mail\w*|communications|relations|list\w*|training|general|reception|accounts?)\d*(?:[._-][^@]{0,40})?@/i

function signsOfAddress(one: Mentioned, { reading, all }: Context): string[] {
  const who = one.self ? 'self' : one.wrote !== undefined ? 'sender' : 'other'
  const { settings, staff, selfRole } = reading
  const others = all.filter(({ self }) => !self)
  return [
    who,
    `${who}:kind=${kindOfAddress(one.email, settings)}`,
    `${who}:n=${Math.min(others.length, 4)}`,
    `${who}:staff=${staff?.rule ?? 'none'}`,
    `${who}:role=${selfRole?.role ?? 'none'}`,
    ...(one.self
      ? signsOfOwn(one.email, others, reading)
      : [
          `domain=${domainOf(reading.ticket.requester.email) === domainOf(one.email) ? 'same' : 'not'}`,
          `generic=${generic.test(one.email)}`,
          `plus=${localPart(one.email).includes('+')}`,
          ...(who === 'sender' ? [] : signsOfOrder(one, others)),
        ]),
  ]
}

function signsOfOwn(email: string, others: readonly Mentioned[], { settings }: Reading): string[] {
  const kind = kindOfAddress(email, settings)
  const better = kind !== 'staff' && others.some((other) => kindOfAddress(other.email, settings) === 'staff')
  const near = others.filter((other) => domainOf(other.email) === domainOf(email))
  return [
    `self:n0=${others.length === 0}`,
    `self:generic=${generic.test(email)}`,
    `self:better=${better ? kind : ''}`,
    `self:same=${Math.min(2, near.length)}`,
  ]
}

const signsOfOrder = (one: Mentioned, others: readonly Mentioned[]): string[] => [
  `mentions=${Math.min(one.places.length, 3)}`,
  ...(one === others[0] ? ['first'] : []),
  ...(one === others.at(-1) ? ['last'] : []),
]
