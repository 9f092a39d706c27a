import { type Action, actions } from '../../../src/contract/actions.ts'
import type { Ticket } from '../../../src/contract/ticket.ts'
import { findEvidence } from '../../../src/playbook/evidence/find-evidence.ts'
import { type Learned, toLetter } from '../../../src/playbook/evidence/weigh.ts'
import { defaultPlaybookSettings } from '../../../src/playbook/playbook-settings.ts'
import { readTicket } from '../../../src/playbook/read-ticket.ts'
import { findVerdict } from '../../../src/playbook/rules/find-verdict.ts'
import { readLabelled } from '../score.ts'
import { readAnswers, readRequests } from './read-wordings.ts'
import { type Example, learn, type Model } from './softmax.ts'

export const mostSigns = 1200

export type Shown = { signs: readonly string[]; answer: number }

/** Files of tickets that nobody had seen who wrote most of the rules: they alone teach how far a rule is to be trusted. */
export const unseenByRules: ReadonlySet<string> = new Set([
  'own-east',
  'own-city',
  'own-tongues',
  'own-last',
  'own-inbox',
  'own-office',
  'own-phone',
  'own-threads',
  'own-mirror',
  'own-twin',
  'own-third',
  'own-fourth',
  'own-crowd',
  'own-terse',
])

/** What a file of labelled tickets shows; `own-east` and the like by its name in `tests/playbook/tickets`. */
export const showFile = (name: string): Shown[] =>
  readLabelled(name).map((ticket) => show(ticket, ticket.expected.action, unseenByRules.has(name)))

export const showWordings = (): Shown[] =>
  [...readRequests(), ...readAnswers()].map(({ ticket, action }) => show(ticket, action, false))

function show(ticket: Ticket, action: Action, withRules: boolean): Shown {
  const reading = readTicket(ticket, defaultPlaybookSettings)
  const signs = findEvidence(reading, findVerdict(reading)).map(({ name }) => name)
  return {
    signs: withRules ? signs : signs.filter((name) => !isOfRules(name)),
    answer: actions.indexOf(action),
  }
}

const isOfRules = (name: string): boolean => /^(?:verdict|rule)=/.test(name)

/** The weights of the signs that tell most: learned from all, then again from those kept. */
export function learnWeights(shown: readonly Shown[], keep = mostSigns): Learned {
  const often = count(shown)
  const names = [...often].filter(([, times]) => times > 1).map(([name]) => name)
  const model = teach(shown, names)
  const telling = names
    .map((name, at) => ({
      name,
      tells:
        Math.max(...model.weights.map((row) => Math.abs(row[at] ?? 0))) *
        Math.sqrt((often.get(name) ?? 0) / shown.length),
    }))
    .toSorted((one, other) => other.tells - one.tells)
    .slice(0, keep)
    .map(({ name }) => name)
    .toSorted((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1))
  const kept = teach(shown, telling)
  return {
    outset: [...kept.outset].map((value) => Math.round(value * 100) / 100),
    signs: writeSigns(telling),
    weights: telling.map((_, at) => toLetters(kept.weights.map((row) => row[at] ?? 0))).join(''),
  }
}

/** "w:" of "w:account", "staff=" of "staff=none". */
const kindOf = (name: string): string => /^[^:=]*[:=]/.exec(name)?.[0] ?? ''

const inOrder = (name: string): string => `${kindOf(name)} ${name}`

function writeSigns(names: readonly string[]): string {
  const byKind = Map.groupBy(names, kindOf)
  return [...byKind]
    .map(([kind, those]) => [kind, ...those.map((name) => name.slice(kind.length))].join(' '))
    .join('\n')
}

/** Adding to all weights of a sign changes no share, so the last action's are brought to nothing and left away. */
function toLetters(weights: readonly number[]): string {
  const last = weights.at(-1) ?? 0
  return weights
    .slice(0, -1)
    .map((weight) => toLetter(weight - last))
    .join('')
}

function count(shown: readonly Shown[]): Map<string, number> {
  const often = new Map<string, number>()
  for (const { signs } of shown) for (const name of signs) often.set(name, (often.get(name) ?? 0) + 1)
  return often
}

function teach(shown: readonly Shown[], names: readonly string[]): Model {
  const numbers = new Map(names.map((name, at) => [name, at]))
  const examples: Example[] = shown.map(({ signs, answer }) => ({
    signs: signs.map((name) => numbers.get(name)).filter((at) => at !== undefined),
    answer,
  }))
  return learn(examples, { signs: names.length, classes: actions.length })
}
