import type { Ticket } from '../../../src/contract/ticket.ts'
import { findMentioned } from '../../../src/playbook/evidence/find-mentioned.ts'
import { findPeopleEvidence } from '../../../src/playbook/evidence/find-people-evidence.ts'
import { type Learned, toLetter } from '../../../src/playbook/evidence/weigh.ts'
import { findAddresses } from '../../../src/playbook/people/addresses.ts'
import { defaultPlaybookSettings } from '../../../src/playbook/playbook-settings.ts'
import { readTicket } from '../../../src/playbook/read-ticket.ts'
import { readLabelled } from '../score.ts'
import { count, type Shown } from './learn-weights.ts'
import { readLessons, readPeople } from './read-lessons.ts'
import { learn } from './softmax.ts'

const mostSigns = 400
const cost = 0.6

/** Each address of a file's tickets that ask for accounts, and whether an account is due: answer 1. */
export const showPeopleOf = (name: string): Shown[] =>
  readLabelled(name)
    .filter(({ expected }) => expected.action === 'create_account')
    .flatMap((ticket) =>
      show(ticket, new Set(ticket.expected.people.map(({ email }) => email.toLowerCase()))),
    )

export const showLessons = (): Shown[] => [
  ...readLessons().flatMap(({ ticket, due }) => show(ticket, due)),
  ...readPeople().flatMap(({ ticket, expected }) =>
    show(ticket, new Set(findAddresses(expected.replaceAll('|', ' ')).map(({ email }) => email))),
  ),
]

function show(ticket: Ticket, due: ReadonlySet<string>): Shown[] {
  const reading = readTicket(ticket, defaultPlaybookSettings)
  const all = findMentioned(reading)
  return all.map((one) => ({
    signs: [...findPeopleEvidence(one, { reading, all })],
    answer: due.has(one.email) ? 1 : 0,
  }))
}

/** A word has to be met in more places than a sign that is made for telling. */
const leastOften = (name: string): number => (name.includes(':') ? 5 : 2)
const canBeWritten = (name: string): boolean => !/[\s`\\$]/.test(name)

/** The weights of the signs that tell most about who gets an account. */
export function learnPeople(shown: readonly Shown[]): Learned {
  const often = count(shown)
  const names = [...often]
    .filter(([name, times]) => times >= leastOften(name) && canBeWritten(name))
    .map(([name]) => name)
  const first = teach(shown, names)
  const telling = names
    .map((name, at) => ({ name, tells: Math.abs(first.weights[at] ?? 0) * Math.sqrt(often.get(name) ?? 0) }))
    .toSorted((one, other) => other.tells - one.tells)
    .slice(0, mostSigns)
    .map(({ name }) => name)
    .toSorted()
  const { weights, outset } = teach(shown, telling)
  return {
    outset: [Math.round(outset * 100) / 100],
    signs: telling.map((name, at) => `${name} ${toLetter(weights[at] ?? 0)}`).join('\n'),
  }
}

function teach(shown: readonly Shown[], names: readonly string[]): { weights: number[]; outset: number } {
  const numbers = new Map(names.map((name, at) => [name, at]))
  const examples = shown.map(({ signs, answer }) => ({
    signs: signs.map((name) => numbers.get(name)).filter((at) => at !== undefined),
    answer,
  }))
  const { weights, outset } = learn(examples, { signs: names.length, classes: 2, cost })
  const [no, yes] = weights
  return {
    weights: names.map((_, at) => (yes?.[at] ?? 0) - (no?.[at] ?? 0)),
    outset: (outset[1] ?? 0) - (outset[0] ?? 0),
  }
}
