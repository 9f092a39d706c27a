/** The middle of several measurements and the middle half around it, in the measurements' own unit. */
export type Spread = { median: number; from: number; to: number; runs: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => quantile(sorted, share)
  return { median: at(0.5), from: at(0.25), to: at(0.75), runs: sorted.length }
}

/** Each measurement over the reference of its own round, so that what slows both falls out. */
export function ratioOf(values: readonly number[], references: readonly number[]): Spread {
  return spreadOf(values.map((value, round) => value / (references[round] ?? Number.NaN)))
}

/** The value below which this share of the measurements lies, between two of them by their distance. */
export function quantileOf(values: readonly number[], share: number): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    share,
  )
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
