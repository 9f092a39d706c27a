/** One labelled example: the numbers of the signs it shows, and the number of its class. */
export type Example = { signs: readonly number[]; answer: number }
export type Model = { weights: Float64Array[]; outset: Float64Array }

const rounds = 300
const pace = 0.1
/** How much a weight costs beside the examples' error: L2 regularisation. */
const cost = 0.25

/** Multinomial logistic regression with L2, by Adam over all examples at once: the same examples give the same model. */
export function learn(examples: readonly Example[], sizes: { signs: number; classes: number }): Model {
  const width = sizes.signs + 1
  const model = Array.from({ length: sizes.classes }, () => new Float64Array(width))
  const first = model.map(() => new Float64Array(width))
  const second = model.map(() => new Float64Array(width))
  for (let round = 1; round <= rounds; round++) {
    const slope = model.map((row) => row.map((weight, at) => (at === sizes.signs ? 0 : weight * cost)))
    for (const { signs, answer } of examples) {
      const shares = sharesOf(model, signs, sizes.signs)
      shares.forEach((share, index) => {
        const error = share - (index === answer ? 1 : 0)
        const row = slope[index] as Float64Array
        for (const sign of signs) row[sign] = (row[sign] ?? 0) + error
        row[sizes.signs] = (row[sizes.signs] ?? 0) + error
      })
    }
    const speed = pace / Math.sqrt(round)
    model.forEach((row, index) => {
      step(row, slope[index] as Float64Array, {
        first: first[index] as Float64Array,
        second: second[index] as Float64Array,
        round,
        speed,
      })
    })
  }
  return {
    weights: model.map((row) => row.slice(0, sizes.signs)),
    outset: Float64Array.from(model.map((row) => row[sizes.signs] ?? 0)),
  }
}

function sharesOf(model: readonly Float64Array[], signs: readonly number[], last: number): number[] {
  const sums = model.map((row) => signs.reduce((sum, sign) => sum + (row[sign] ?? 0), row[last] ?? 0))
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const whole = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / whole)
}

type Memory = { first: Float64Array; second: Float64Array; round: number; speed: number }

function step(row: Float64Array, slope: Float64Array, { first, second, round, speed }: Memory): void {
  const [keepFirst, keepSecond] = [0.9, 0.999]
  for (let at = 0; at < row.length; at++) {
    const now = slope[at] ?? 0
    const mean = keepFirst * (first[at] ?? 0) + (1 - keepFirst) * now
    const square = keepSecond * (second[at] ?? 0) + (1 - keepSecond) * now * now
    first[at] = mean
    second[at] = square
    const move = mean / (1 - keepFirst ** round) / (Math.sqrt(square / (1 - keepSecond ** round)) + 1e-8)
    row[at] = (row[at] ?? 0) - speed * move
  }
}
