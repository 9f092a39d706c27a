import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Action } from '../../src/contract/actions.ts'
import type { Ticket } from '../../src/contract/ticket.ts'
import { decide } from '../../src/playbook/decide.ts'
import type { Decision } from '../../src/playbook/decision.ts'
import type { Learned } from '../../src/playbook/evidence/weigh.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'

type Expected = {
  action: Action
  acceptable: Action[]
  people: { firstName: string; lastName: string; email: string; role: string }[]
  greetingName: string
}
export type LabelledTicket = Ticket & { id: string; expected: Expected }

/** The names of all files of labelled tickets. */
export const labelledFiles: readonly string[] = globSync(join(import.meta.dirname, 'tickets/*.jsonl'))
  .map((file) => basename(file, '.jsonl'))
  .toSorted()

export function readLabelled(name: string): LabelledTicket[] {
  const text = readFileSync(join(import.meta.dirname, 'tickets', `${name}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Which tickets were read wrongly, by what was wrong; addresses are asked only where an account is due. */
export function scoreTickets(tickets: readonly LabelledTicket[], lesson?: Learned) {
  const read = tickets.map((ticket) => ({
    ...ticket,
    decision: decide(ticket, defaultPlaybookSettings, lesson),
  }))
  const due = read.filter(({ expected }) => expected.action === 'create_account')
  const isRight = ({ expected, decision }: (typeof read)[number]): boolean =>
    [expected.action, ...expected.acceptable].includes(decision.action)
  return {
    action: { of: read.length, wrong: ids(read.filter((one) => !isRight(one))) },
    unduly: ids(read.filter((one) => one.decision.action === 'create_account' && !isRight(one))),
    greeting: {
      of: read.length,
      wrong: ids(read.filter(({ expected, decision }) => expected.greetingName !== decision.greetingName)),
    },
    people: {
      of: due.length,
      wrong: ids(due.filter((one) => peopleOf(one.decision) !== toText(one.expected.people))),
    },
    emails: {
      of: due.length,
      wrong: ids(
        due.filter(
          (one) =>
            emailsOf(one.decision) !==
            one.expected.people
              .map(({ email }) => email)
              .sort()
              .join(),
        ),
      ),
    },
  }
}

const ids = (tickets: readonly { id: string }[]): string[] => tickets.map(({ id }) => id)
const toText = (people: Expected['people']): string =>
  people
    .map(({ firstName, lastName, email, role }) => [firstName, lastName, email, role].join('|'))
    .join('\n')
const peopleOf = (decision: Decision): string =>
  decision.action === 'create_account' ? toText([...decision.people]) : ''
const emailsOf = (decision: Decision): string =>
  decision.action === 'create_account'
    ? decision.people
        .map(({ email }) => email)
        .sort()
        .join()
    : ''

export const share = ({ of, wrong }: { of: number; wrong: readonly string[] }): number =>
  (of - wrong.length) / of
