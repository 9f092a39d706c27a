import { type Action, actions } from '../contract/actions.ts'
import type { Label } from './parse-line.ts'

/** Counts of a run, kept up line by line. */
export class Summary {
  #counts = new Map<Action, number>()
  #confusion = new Map<string, number>()
  #labelled = 0
  #right = 0
  #errors = 0

  addError(): void {
    this.#errors++
  }

  add(action: Action, expected: Label | undefined): void {
    this.#counts.set(action, (this.#counts.get(action) ?? 0) + 1)
    if (expected === undefined) return
    this.#labelled++
    if (action === expected.action || expected.acceptable.includes(action)) this.#right++
    const cell = `${expected.action} ${action}`
    this.#confusion.set(cell, (this.#confusion.get(cell) ?? 0) + 1)
  }

  toText(): string {
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    const counts = actions.map((action) => `${action.padEnd(16)}${pad(this.#counts.get(action) ?? 0)}`)
    const lines = [`tickets         ${pad(total)}`, ...counts, `unreadable lines${pad(this.#errors)}`]
    return `${[...lines, ...(this.#labelled > 0 ? this.#confusionLines() : [])].join('\n')}\n`
  }

  #confusionLines(): string[] {
    const head = `${'expected \\ said'.padEnd(16)}${actions.map((action) => action.padStart(16)).join('')}`
    const rows = actions.map((expected) => {
      const cells = actions.map((said) =>
        String(this.#confusion.get(`${expected} ${said}`) ?? 0).padStart(16),
      )
      return `${expected.padEnd(16)}${cells.join('')}`
    })
    const share = ((100 * this.#right) / this.#labelled).toFixed(1)
    return [
      '',
      head,
      ...rows,
      '',
      `right (expected or acceptable): ${this.#right} of ${this.#labelled} (${share} %)`,
    ]
  }
}

const pad = (count: number): string => String(count).padStart(8)
