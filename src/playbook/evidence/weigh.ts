import { type Action, actions } from '../../contract/actions.ts'
import type { Said } from '../intent/read-intent.ts'
import type { Sign } from './find-evidence.ts'
import { learned } from './learned.ts'

/**
 * `signs` has a line for each kind of sign, "w: account coach" for `w:account` and `w:coach`; `weights` has, in the same
 * order, a letter for what a sign weighs for each action but the last, which all are measured against; `outset` is what
 * each action weighs without any sign.
 */
export type Learned = { signs: string; weights: string; outset: readonly number[] }

/** How likely each action is, 0 to 1, and how much each sentence speaks for it. */
export type Weighed = {
  likely: Readonly<Record<Action, number>>
  spokenFor(action: Action): readonly Said[]
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const middle = 31
const stepOfWeight = 0.15

/** A weight as one letter, by steps of 0.15. */
export function toLetter(weight: number): string {
  const step = Math.round(weight / stepOfWeight) + middle
  return letters[Math.max(0, Math.min(letters.length - 1, step))] ?? ''
}

const toWeight = (letter: string): number => (letters.indexOf(letter) - middle) * stepOfWeight

const places = new WeakMap<Learned, ReadonlyMap<string, number>>()

/** What a sign weighs for each action, the last of which is measured against; nothing where it was never met. */
type WeightsOf = (name: string) => readonly number[] | undefined

/** Weighs the signs of a ticket by what labelled tickets taught; a sign never met weighs nothing. */
export function weigh(signs: readonly Sign[], lesson: Learned = learned): Weighed {
  const weightsOf = readWeights(lesson)
  const sums = actions.map((_, index) => lesson.outset[index] ?? 0)
  for (const { name } of signs)
    weightsOf(name)?.forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight
    })
  return {
    likely: toShares(sums),
    spokenFor: (action) => rankSaid(signs, weightsOf, actions.indexOf(action)),
  }
}

function readWeights(lesson: Learned): WeightsOf {
  const place = places.get(lesson) ?? findPlaces(lesson)
  places.set(lesson, place)
  const each = actions.length - 1
  return (name) => {
    const at = place.get(name)
    if (at === undefined) return undefined
    return [...[...lesson.weights.slice(at * each, (at + 1) * each)].map(toWeight), 0]
  }
}

function findPlaces({ signs }: Learned): ReadonlyMap<string, number> {
  const place = new Map<string, number>()
  for (const line of signs.split('\n')) {
    const [kind = '', ...names] = line.split(' ')
    for (const name of names) place.set(kind + name, place.size)
  }
  return place
}

function toShares(sums: readonly number[]): Record<Action, number> {
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const whole = raised.reduce((total, one) => total + one, 0)
  return Object.fromEntries(actions.map((action, index) => [action, (raised[index] ?? 0) / whole])) as Record<
    Action,
    number
  >
}

function rankSaid(signs: readonly Sign[], weightsOf: WeightsOf, index: number): readonly Said[] {
  const spoken = new Map<Said, number>()
  for (const { name, said } of signs) {
    const weights = said && weightsOf(name)
    if (said === undefined || weights === undefined) continue
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    spoken.set(said, (spoken.get(said) ?? 0) + (weights[index] ?? 0) - mean)
  }
  return [...spoken]
    .filter(([, weight]) => weight > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([said]) => said)
}
